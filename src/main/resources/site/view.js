// Comfort for drawings that are complete without it: a hint beside a mark, arrow keys, zoom, a PNG.

const drawing = document.querySelector(".drawing");

if (drawing) {
    latest(drawing);
    hints(drawing);
    arrows(drawing);
    zoom(drawing);
}
png();

/** A timeline that is wider than its frame shows its end first. */
function latest(svg) {
    if (/\/timeline(\.html)?$/.test(location.pathname)) {
        svg.parentElement.scrollLeft = svg.parentElement.scrollWidth;
    }
}

/** Shows the name of the mark under the pointer or with the focus; the browser's own hint comes late and not for keys. */
function hints(svg) {
    const hint = document.createElement("div");
    hint.className = "hint";
    hint.hidden = true;
    hint.setAttribute("aria-hidden", "true");
    document.body.append(hint);
    svg.querySelectorAll(".mark > title").forEach(title => title.remove());
    const show = mark => {
        hint.textContent = mark.getAttribute("aria-label");
        hint.hidden = false;
        const box = (mark.lastElementChild ?? mark).getBoundingClientRect();
        const left = Math.min(box.left, innerWidth - hint.offsetWidth - 8);
        const above = box.top - hint.offsetHeight - 6;
        hint.style.left = Math.max(8, left) + "px";
        hint.style.top = (above > 0 ? above : box.bottom + 6) + "px";
    };
    const hide = () => { hint.hidden = true; };
    for (const [on, off] of [["pointerover", "pointerout"], ["focusin", "focusout"]]) {
        svg.addEventListener(on, event => {
            const mark = event.target.closest(".mark");
            if (mark) show(mark);
        });
        svg.addEventListener(off, hide);
    }
    addEventListener("scroll", hide, {passive: true});
    addEventListener("keydown", event => { if (event.key === "Escape") hide(); });
}

/** One stop for the tabulator; from there arrows, Home and End go from mark to mark. */
function arrows(svg) {
    const marks = [...svg.querySelectorAll("a.mark")];
    marks.forEach((mark, i) => mark.setAttribute("tabindex", i === 0 ? "0" : "-1"));
    svg.addEventListener("keydown", event => {
        const at = marks.indexOf(event.target.closest(".mark"));
        const to = {
            ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: marks.length - 1,
        }[event.key];
        if (at < 0 || to === undefined) return;
        event.preventDefault();
        const next = marks[Math.max(0, Math.min(marks.length - 1, to))];
        marks[at].setAttribute("tabindex", "-1");
        next.setAttribute("tabindex", "0");
        next.focus();
    });
}

/** Buttons that show a part of the drawing larger; a zoomed drawing can be dragged. */
function zoom(svg) {
    const [, , width, height] = svg.getAttribute("viewBox").split(" ").map(Number);
    const view = {x: 0, y: 0, scale: 1};
    const apply = () => {
        view.x = Math.max(0, Math.min(width - width / view.scale, view.x));
        view.y = Math.max(0, Math.min(height - height / view.scale, view.y));
        svg.setAttribute("viewBox", [view.x, view.y, width / view.scale, height / view.scale].join(" "));
        svg.classList.toggle("zoomed", view.scale > 1);
    };
    const by = factor => {
        const scale = Math.max(1, Math.min(12, view.scale * factor));
        view.x += width / view.scale / 2 - width / scale / 2;
        view.y += height / view.scale / 2 - height / scale / 2;
        view.scale = scale;
        apply();
    };
    const bar = document.createElement("div");
    bar.className = "zoom";
    for (const [text, name, action] of [
        ["+", "Larger", () => by(1.5)],
        ["−", "Smaller", () => by(1 / 1.5)],
        ["Reset", "Whole drawing", () => by(0)],
    ]) {
        const button = document.createElement("button");
        button.type = "button";
        button.textContent = text;
        button.setAttribute("aria-label", name);
        button.addEventListener("click", action);
        bar.append(button);
    }
    svg.before(bar);
    let from = null;
    svg.addEventListener("pointerdown", event => {
        if (view.scale > 1 && event.button === 0) from = {x: event.clientX, y: event.clientY, moved: false};
    });
    addEventListener("pointermove", event => {
        if (!from) return;
        const pixel = width / view.scale / svg.clientWidth;
        view.x -= (event.clientX - from.x) * pixel;
        view.y -= (event.clientY - from.y) * pixel;
        from = {x: event.clientX, y: event.clientY, moved: true};
        apply();
    });
    addEventListener("pointerup", () => { setTimeout(() => { from = null; }); });
    svg.addEventListener("click", event => { if (from?.moved) event.preventDefault(); }, true);
    svg.addEventListener("dragstart", event => event.preventDefault());
}

/** Adds a download of the picture as PNG, twice as large as it is shown. */
function png() {
    const files = document.getElementById("files");
    const link = files && [...files.querySelectorAll("a")].find(a => a.textContent === "SVG");
    if (!link) return;
    const button = document.createElement("button");
    button.type = "button";
    button.id = "png";
    button.textContent = "PNG";
    button.addEventListener("click", () => {
        const image = new Image();
        image.addEventListener("load", () => {
            const canvas = document.createElement("canvas");
            canvas.width = image.naturalWidth * 2;
            canvas.height = image.naturalHeight * 2;
            canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
            canvas.toBlob(blob => {
                const save = document.createElement("a");
                save.href = URL.createObjectURL(blob);
                save.download = new URL(link.href).pathname.replace(/^.*\//, "communique-").replace(".svg", ".png");
                save.click();
                setTimeout(() => URL.revokeObjectURL(save.href), 1000);
            });
        });
        image.src = link.href;
    });
    link.after(button);
}
