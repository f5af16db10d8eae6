// What the editor of /sparql shows besides tables: errors in words, a timeline, a map. All text goes in as text.
const SVG = "http://www.w3.org/2000/svg";

function element(name, attributes, ...content) {
    const made = document.createElementNS(SVG, name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    made.append(...content);
    return made;
}

function html(name, className, ...content) {
    const made = document.createElement(name);
    made.className = className;
    made.append(...content);
    return made;
}

/** An error of the endpoint in words; where it tells line and column, a button leads there. */
export const Problem = {
    async rendered(error, editor) {
        let detail = error.text ?? "";
        let title = "No answer";
        try {
            const problem = JSON.parse(detail);
            detail = problem.detail ?? detail;
            title = problem.title ?? title;
        } catch {
            detail = detail || "The server did not answer (expected: a connection to it).";
        }
        const box = html("div", "problem-in-words", html("strong", "", title), html("p", "", detail));
        box.setAttribute("role", "alert");
        const place = /line (\d+), column (\d+)/.exec(detail);
        if (place) {
            const button = html("button", "", "Go to line " + place[1]);
            button.type = "button";
            button.addEventListener("click", () => {
                const yasqe = editor();
                yasqe?.focus();
                yasqe?.setCursor({ line: place[1] - 1, ch: place[2] - 1 });
            });
            box.append(button);
        }
        return box;
    },
};

class View {
    priority = 5;

    constructor(yasr) {
        this.yasr = yasr;
    }

    getIcon() {
        const icon = element("svg", { viewBox: "0 0 16 16", "aria-hidden": "true" });
        icon.append(element("path", { d: this.icon }));
        const box = html("div", "svgImg");
        box.append(icon);
        return box;
    }

    rows() {
        return this.yasr.results?.getBindings() ?? [];
    }

    variables() {
        return this.yasr.results?.getVariables() ?? [];
    }

    /** The words for a row: its label, else its first value that is read as text. */
    words(row, besides) {
        const names = this.variables().filter(name => row[name] && !besides.includes(name));
        const best = names.find(name => /label|name|title/i.test(name)) ?? names.find(name => row[name].type !== "uri")
            ?? names[0];
        return best ? row[best].value : "";
    }

    /** The first web address of a row. */
    link(row) {
        const name = this.variables().find(each => row[each]?.type === "uri" && /^https?:/.test(row[each].value));
        return name ? row[name].value : "";
    }

    mark(row, besides, title, shape) {
        const address = this.link(row);
        const words = title + " " + this.words(row, besides);
        shape.append(element("title", {}, words));
        if (!address) {
            return shape;
        }
        return element("a", { href: address, "aria-label": words }, shape);
    }
}

/** Rows by a date, one line each; days, months and years as precise as they are. */
export class Timeline extends View {
    label = "Timeline";
    icon = "M0 7h16v2H0zM2 4h2v8H2zM7 2h2v12H7zM12 4h2v8h-2z";

    dates() {
        return this.variables().filter(name => {
            const values = this.rows().map(row => row[name]?.value).filter(Boolean);
            return values.length > 0 && values.every(value => /^-?\d{4}(-\d\d(-\d\d(T.*)?)?)?$/.test(value));
        });
    }

    canHandleResults() {
        return this.dates().length > 0;
    }

    draw() {
        const date = this.dates().find(name => /date|start|from|day/i.test(name)) ?? this.dates()[0];
        const rows = this.rows().filter(row => row[date]).sort((a, b) => a[date].value < b[date].value ? -1 : 1);
        const time = row => Date.parse(row[date].value.length === 4 ? row[date].value + "-01" : row[date].value);
        const first = time(rows[0]);
        const span = Math.max(1, time(rows[rows.length - 1]) - first);
        const shown = rows.slice(0, 1000);
        const height = 20 * shown.length + 10;
        const picture = element("svg", {
            viewBox: "0 0 1000 " + height, class: "result-timeline", role: "group", "aria-label": "Timeline by " + date,
        });
        shown.forEach((row, index) => {
            const x = 110 + 500 * (time(row) - first) / span;
            const y = 20 * index + 15;
            picture.append(
                element("text", { x: 0, y: y + 4, class: "when" }, row[date].value.slice(0, 10)),
                element("line", { x1: 110, y1: y, x2: 610, y2: y }),
                this.mark(row, [date], row[date].value, element("circle", { cx: x, cy: y, r: 5 })),
                element("text", { x: 625, y: y + 4 }, this.words(row, [date]).slice(0, 60)));
        });
        const note = shown.length < rows.length ? "The first 1,000 of " + rows.length.toLocaleString("en") + " rows." : "";
        this.yasr.resultsEl.append(picture, html("p", "note", note));
    }
}

/** Where a point of the earth lies in the Natural Earth projection, as on the map of events. */
function projected(longitude, latitude) {
    const l = Math.max(-180, Math.min(180, longitude)) * Math.PI / 180;
    const p = Math.max(-90, Math.min(90, latitude)) * Math.PI / 180;
    const p2 = p * p;
    const p4 = p2 * p2;
    return [
        480 + 175 * l * (0.8707 - 0.131979 * p2 + p4 * (-0.013791 + p4 * (0.003971 * p2 - 0.001529 * p4))),
        252 - 175 * p * (1.007226 + p2 * (0.015085 + p4 * (-0.044475 + 0.028874 * p2 - 0.005916 * p4))),
    ];
}

/** The outlines of the countries, asked for once. */
let countries;
function land() {
    countries ??= fetch(new URL("view/world.svg", document.baseURI))
        .then(response => response.ok ? response.text() : "<svg/>")
        .then(text => [...new DOMParser().parseFromString(text, "image/svg+xml").querySelectorAll("path")]
            .map(path => path.getAttribute("d")))
        .catch(() => []);
    return countries;
}

/** Rows with latitude and longitude, or with a point in WKT, on the countries of the earth. */
export class WorldMap extends View {
    label = "Map";
    icon = "M8 0a5 5 0 0 0-5 5c0 4 5 11 5 11s5-7 5-11a5 5 0 0 0-5-5zm0 7a2 2 0 1 1 0-4 2 2 0 0 1 0 4z";

    point(row) {
        for (const name of this.variables()) {
            const wkt = /POINT ?\((-?[\d.]+) (-?[\d.]+)\)/i.exec(row[name]?.value ?? "");
            if (wkt) {
                return [Number(wkt[1]), Number(wkt[2])];
            }
        }
        const of = pattern => this.variables().find(name => pattern.test(name));
        const [latitude, longitude] = [of(/^lat(itude)?$/i), of(/^(long?|lng|longitude)$/i)];
        const point = [Number(row[longitude]?.value || NaN), Number(row[latitude]?.value || NaN)];
        return point.every(Number.isFinite) ? point : undefined;
    }

    canHandleResults() {
        return this.rows().some(row => this.point(row));
    }

    draw() {
        const picture = element("svg", {
            viewBox: "0 0 960 440", class: "result-map", role: "group", "aria-label": "Map of the rows",
        });
        const ground = element("g", {});
        picture.append(ground);
        land().then(outlines => outlines.forEach(d => ground.append(element("path", { d, class: "i-land" }))));
        const rows = this.rows();
        const shown = rows.slice(0, 5000);
        let placed = 0;
        shown.forEach(row => {
            const point = this.point(row);
            if (point) {
                const [x, y] = projected(...point);
                picture.append(this.mark(row, [], "", element("circle", { cx: x.toFixed(1), cy: y.toFixed(1), r: 5 })));
                placed++;
            }
        });
        const notes = [
            placed < shown.length ? shown.length - placed + " rows without a point are not shown." : "",
            shown.length < rows.length ? "The first 5,000 of " + rows.length.toLocaleString("en") + " rows." : "",
        ];
        this.yasr.resultsEl.append(picture, html("p", "note", notes.filter(Boolean).join(" ")));
    }
}
