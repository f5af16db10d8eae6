/* Suggestions while one types, as a combobox with a list (WAI-ARIA Authoring Practices). Without this script the field
   is an ordinary search field. */
const DELAY = 120;
let lists = 0;

const root = new URL('../', import.meta.url);

class Suggestions {
  constructor(field) {
    this.field = field;
    this.list = document.createElement('ul');
    this.list.id = `suggestions-${++lists}`;
    this.list.className = 'suggestions';
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', 'Suggestions');
    this.list.hidden = true;
    this.active = -1;
    this.asked = 0;
    const holder = document.createElement('span');
    holder.className = 'suggest';
    field.replaceWith(holder);
    holder.append(field, this.list);
    for (const [name, value] of Object.entries({
      role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': this.list.id, autocomplete: 'off',
    })) {
      field.setAttribute(name, value);
    }
    field.addEventListener('input', () => this.later());
    field.addEventListener('keydown', (event) => this.key(event));
    field.addEventListener('blur', () => this.close());
    // A press would take the focus from the field and close the list before the click arrives.
    this.list.addEventListener('pointerdown', (event) => event.preventDefault());
  }

  later() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.ask(), DELAY);
  }

  async ask() {
    const words = this.field.value.trim();
    const number = ++this.asked;
    if (words.length < 2) {
      this.close();
      return;
    }
    try {
      const answer = await fetch(new URL(`suggest?q=${encodeURIComponent(words)}`, root));
      const found = answer.ok ? (await answer.json()).suggestions : [];
      if (number === this.asked && document.activeElement === this.field) this.show(found);
    } catch {
      this.close();
    }
  }

  show(found) {
    this.list.replaceChildren(...found.map((thing, i) => this.option(thing, i)));
    this.select(-1);
    this.list.hidden = found.length === 0;
    this.field.setAttribute('aria-expanded', String(found.length > 0));
  }

  option(thing, i) {
    const option = document.createElement('li');
    option.id = `${this.list.id}-${i}`;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    const name = document.createElement('bdi');
    name.textContent = thing.name;
    const kind = document.createElement('span');
    kind.className = 'count';
    kind.textContent = thing.kind;
    option.append(name, kind);
    option.dataset.href = new URL(thing.href, root).href;
    option.addEventListener('click', () => this.open(option));
    return option;
  }

  open(option) {
    location.assign(option.dataset.href);
  }

  select(at) {
    const options = [...this.list.children];
    options.forEach((option, i) => option.setAttribute('aria-selected', String(i === at)));
    this.active = at;
    if (at < 0) {
      this.field.removeAttribute('aria-activedescendant');
    } else {
      this.field.setAttribute('aria-activedescendant', options[at].id);
      options[at].scrollIntoView({ block: 'nearest' });
    }
  }

  key(event) {
    const length = this.list.hidden ? 0 : this.list.children.length;
    if (event.key === 'Escape' && length > 0) {
      event.preventDefault();
      this.close();
    } else if (event.key === 'Enter' && length > 0 && this.active >= 0) {
      event.preventDefault();
      this.open(this.list.children[this.active]);
    } else if (event.key === 'ArrowDown' && length === 0) {
      this.ask();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && length > 0) {
      event.preventDefault();
      // One place more than there are options: the field itself.
      const step = event.key === 'ArrowDown' ? 1 : -1;
      this.select(((this.active + 1 + step + length + 1) % (length + 1)) - 1);
    }
  }

  close() {
    clearTimeout(this.timer);
    this.asked++;
    this.list.hidden = true;
    this.field.setAttribute('aria-expanded', 'false');
    this.select(-1);
  }
}

document.querySelectorAll('input[data-suggest]').forEach((field) => new Suggestions(field));
