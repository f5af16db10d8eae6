// The editor of /sparql: YASGUI with this site's endpoint, terms, labels and links. Without it the plain form stays.
import { Problem, Timeline, WorldMap } from "./workbench-views.js";

const MOST_TABS = 12;
const host = document.getElementById("workbench");
const plain = document.getElementById("plain");
const ENDPOINT = new URL("sparql", document.baseURI).href;

async function json(path) {
    const response = await fetch(new URL(path, document.baseURI), { headers: { Accept: "application/json" } });
    return response.ok ? response.json() : [];
}

async function prefixes() {
    const query = `PREFIX sh: <http://www.w3.org/ns/shacl#>
        SELECT ?prefix ?namespace { GRAPH ?g { ?declared sh:prefix ?prefix ; sh:namespace ?namespace } } ORDER BY ?prefix`;
    const answer = await json("sparql?format=json&query=" + encodeURIComponent(query));
    return Object.fromEntries(
        (answer.results?.bindings ?? []).map(row => [row.prefix.value, row.namespace.value]));
}

/** The shortest way to write an IRI with one of our prefixes; empty if there is none that SPARQL can read. */
function shortened(iri, known) {
    for (const [prefix, namespace] of Object.entries(known)) {
        const local = iri.startsWith(namespace) ? iri.slice(namespace.length) : "/";
        if (/^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(local)) {
            return prefix + ":" + local;
        }
    }
    return "";
}

/** A completer that asks the site; what is shown beside a term is its name and how often it is used. */
function completer(kind, known, from, isPlace) {
    const told = new Map();
    const base = Yasqe.Autocompleters[from];
    return {
        name: "site-" + kind,
        bulk: false,
        autoShow: true,
        isValidCompletionPosition: isPlace ?? base.isValidCompletionPosition,
        preProcessToken: base.preProcessToken,
        get: async (yasqe, token) => {
            const offers = await json("complete?kind=" + kind + "&q="
                + encodeURIComponent(token.autocompletionString || token.string || ""));
            offers.forEach(offer => told.set(offer.iri, offer));
            return offers.map(offer => offer.iri);
        },
        postProcessSuggestion: (yasqe, token, iri) => {
            const declared = { ...known, ...yasqe.getPrefixesFromQuery() };
            const text = shortened(iri, declared) || "<" + iri + ">";
            told.set(text, told.get(iri));
            return text;
        },
        postprocessHints: (yasqe, hints) => hints.map(hint => {
            const offer = told.get(hint.text);
            return { ...hint, render: element => {
                element.append(hint.text);
                const beside = document.createElement("span");
                beside.className = "hint-beside";
                beside.textContent = [offer?.label, offer?.detail].filter(Boolean).join(" · ");
                element.append(beside);
            } };
        }),
    };
}

/** A word or the beginning of an IRI where a thing may stand: not behind a verb yet to come, no variable, no keyword. */
function isThingPlace(yasqe) {
    const token = yasqe.getCompleteToken();
    const property = Yasqe.Autocompleters.property.isValidCompletionPosition(yasqe);
    return !property && token.string.length > 1 && /^(<|[\p{L}])/u.test(token.string)
        && !/^(select|where|prefix|graph|optional|filter|order|group|limit|union|values|bind|distinct)$/i.test(token.string)
        && /[{;]/.test(yasqe.getValue().slice(0, yasqe.indexFromPos(yasqe.getCursor())));
}

/** Lets the result table filter and sort by text alone: it would look for markup in values, which may be hostile. */
function readValuesAsText(table) {
    const columns = table.prototype.getColumns;
    const escaped = text => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
    table.prototype.getColumns = function () {
        return columns.call(this).map((column, index) => index === 0 ? column : {
            ...column,
            render: (data, type, ...rest) => data !== "" && (type === "filter" || type === "sort" || !type)
                ? escaped(data.value)
                : column.render(data, type, ...rest),
        });
    };
}

/** The query as a piece of an address; the server reads the same (RFC 1951, base64url). */
async function packed(query) {
    const stream = new Blob([query]).stream().pipeThrough(new CompressionStream("deflate-raw"));
    const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
    return btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(""))
        .replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

const longLink = query => ENDPOINT + "?query=" + encodeURIComponent(query) + "&format=html";
const shortLink = async query => ENDPOINT + "?q=" + await packed(query);

/** Names for the IRIs that are in sight; links to things of the dataset stay on this site. */
function nameLinks(root) {
    const labels = new Map();
    const here = [host.dataset.base, host.dataset.terms];
    async function name() {
        const links = [...root.querySelectorAll("a.iri[href]:not([data-iri])")];
        for (const link of links) {
            const iri = link.getAttribute("href");
            const start = here.find(each => iri.startsWith(each));
            link.dataset.iri = iri;
            link.title = iri;
            if (start) {
                link.href = new URL("./" + iri.slice(start.length), document.baseURI).href;
            }
        }
        const iris = [...new Set(links.map(link => link.dataset.iri))].filter(iri => !labels.has(iri));
        iris.forEach(iri => labels.set(iri, ""));
        for (let from = 0; from < iris.length; from += 40) {
            const found = await json("labels?" + iris.slice(from, from + 40)
                .map(iri => "iri=" + encodeURIComponent(iri)).join("&"));
            Object.entries(found).forEach(([iri, label]) => labels.set(iri, label));
        }
        for (const link of links) {
            const label = labels.get(link.dataset.iri);
            if (label) {
                const beside = document.createElement("bdi");
                beside.className = "iri-name";
                beside.textContent = label;
                link.prepend(beside);
            }
        }
    }
    let waiting = 0;
    new MutationObserver(() => {
        clearTimeout(waiting);
        waiting = setTimeout(name, 60);
    }).observe(root, { childList: true, subtree: true });
}

/** Puts right what assistive technology would stumble over in the editor. */
function putRight(root) {
    const tabs = document.createElement("div");
    tabs.setAttribute("role", "tablist");
    tabs.setAttribute("aria-label", "Queries");
    root.prepend(tabs);
    const set = (css, attributes) => root.querySelectorAll(css).forEach(element =>
        Object.entries(attributes).forEach(([name, value]) => {
            if (element.getAttribute(name) !== value) {
                element.setAttribute(name, value);
            }
        }));
    const mend = () => {
        set(".CodeMirror textarea", { "aria-label": "Query" });
        set(".CodeMirror-scroll", { tabindex: "0", role: "region", "aria-label": "Text of the query" });
        set(".tabsList", { role: "presentation" });
        set(".tabsList .addTab", { "aria-label": "New tab" });
        set(".tabsList .tab input", { "aria-label": "Name of the tab" });
        set(".tableSizer", { "aria-label": "Rows on a page" });
        set(".yasr_results", { role: "region", "aria-label": "Result", tabindex: "0" });
        set(".yasr_plugin_control", { role: "group", "aria-label": "Table" });
        root.querySelectorAll(".yasr_external_ref_btn").forEach(link => link.remove());
        const owned = [...root.querySelectorAll(".tabsList [role=tab]")].map(tab => tab.id).join(" ");
        if (tabs.getAttribute("aria-owns") !== owned) {
            tabs.setAttribute("aria-owns", owned);
        }
    };
    new MutationObserver(mend).observe(root, { childList: true, subtree: true });
    mend();
}

async function start() {
    const known = await prefixes();
    const Yasgui = window.Yasgui;
    Yasr.registerPlugin("timeline", Timeline);
    Yasr.registerPlugin("map", WorldMap);
    Yasr.defaults.pluginOrder = ["table", "timeline", "map", "response"];
    Yasr.defaults.prefixes = { ...known, "": host.dataset.base };
    readValuesAsText(Yasr.plugins.table);
    Yasr.defaults.plugins.table.dynamicConfig = { compact: true, isEllipsed: false };
    Yasr.defaults.errorRenderers = [error => Problem.rendered(error, () => yasgui.getTab()?.getYasqe())];
    Yasqe.registerAutocompleter(completer("property", known, "property"));
    Yasqe.registerAutocompleter(completer("class", known, "class"));
    Yasqe.registerAutocompleter(completer("thing", known, "property", isThingPlace));
    Yasqe.forkAutocompleter("prefixes", {
        name: "site-prefixes",
        persistenceId: null,
        get: () => Object.entries(known).map(([prefix, namespace]) => prefix + ": <" + namespace + ">"),
    });
    const given = plain.elements.query.value;
    const yasgui = new Yasgui(host, {
        autofocus: false,
        autoAddOnInit: host.dataset.given !== "true",
        persistenceId: "communique",
        populateFromUrl: false,
        copyEndpointOnNewTab: false,
        requestConfig: {
            endpoint: () => ENDPOINT,
            method: current => (current.getTab()?.getQuery().length ?? 0) < 1500 ? "GET" : "POST",
            headers: {},
            args: [],
            namedGraphs: [],
            defaultGraphs: [],
        },
        yasqe: {
            value: given,
            autocompleters: ["variables", "site-prefixes", "site-property", "site-class", "site-thing"],
            createShortLink: yasqe => shortLink(yasqe.getValue()),
        },
    });
    const share = tab => { tab.getYasqe().config.createShareableLink = yasqe => longLink(yasqe.getValue()); };
    const prepared = new WeakSet();
    const prepare = () => {
        const tab = yasgui.getTab();
        if (tab?.getYasqe() && !prepared.has(tab)) {
            prepared.add(tab);
            share(tab);
        }
    };
    ["tabSelect", "tabAdd", "tabChange"].forEach(event => yasgui.on(event, () => setTimeout(prepare)));
    const open = (query, name) => {
        const ids = Object.keys(yasgui._tabs);
        const twin = ids.find(id => yasgui._tabs[id].getPersistedJson().yasqe.value === query);
        const tab = twin ? yasgui.getTab(twin) : yasgui.addTab(true, { name, yasqe: { value: query } });
        yasgui.selectTabId(tab.getId());
        if (ids.length >= MOST_TABS && !twin) {
            yasgui.getTab(ids[0])?.close();
        }
        prepare();
        tab.query().catch(() => {});
    };
    if (host.dataset.given === "true") {
        open(given, (/^#\s*(?:title:\s*)?(\S.*)$/m.exec(given)?.[1] ?? "Query").slice(0, 40));
    }
    document.querySelectorAll(".examples a").forEach(link => link.addEventListener("click", async event => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) {
            return;
        }
        event.preventDefault();
        const page = await (await fetch(link.href, { headers: { Accept: "text/html" } })).text();
        const parsed = new DOMParser().parseFromString(page, "text/html");
        open(parsed.getElementById("query").value, link.textContent.slice(0, 40));
        host.scrollIntoView({ block: "start" });
    }));
    nameLinks(host);
    putRight(host);
    prepare();
    document.documentElement.classList.add("with-editor");
}

if (window.Yasgui) {
    start();
}
