import { stackedBody } from "../drawing/bars";
import type { Drawing } from "../drawing/drawing";
import { framed } from "../drawing/frame";
import { intervalBody } from "../drawing/interval";
import { pngOf } from "../drawing/png";
import { svgOf } from "../drawing/svg";
import { timeBody } from "../drawing/time";
import { unitBody } from "../drawing/unit";
import { figureNamed, type NamedFigure } from "../present/figure-named";
import { provenance } from "../present/provenance";
import { TIME_FIGURE } from "../present/time-taken";
import { named } from "../state/named";
import { refuse } from "../state/refuse";
import { readView } from "../state/view";
import { timeFigure } from "./time-figure";

const FORMATS = {
  svg: {
    type: "image/svg+xml; charset=utf-8",
    make: async (drawing: Drawing): Promise<BodyInit> => svgOf(drawing),
  },
  png: {
    type: "image/png",
    make: async (drawing: Drawing): Promise<BodyInit> => new Uint8Array(await pngOf(drawing)),
  },
};

/** A figure of the documents or outlets the address names, as the view has them, as a file that carries what it counts. */
export async function figureFile(request: Request, file: string): Promise<Response> {
  const [, name = "", format] = /^([\w-]+)\.(svg|png)$/.exec(file) ?? [];
  if (format !== "svg" && format !== "png") {
    return refuse(404, `There is no file “${file.slice(0, 80)}”.`, ["Files end in .svg or .png."]);
  }
  const drawing = name === TIME_FIGURE ? drawnOverTime(request) : drawnNamed(request, name);
  const { type, make } = FORMATS[format];
  return new Response(await make(drawing), {
    headers: {
      "Content-Type": type,
      "Content-Disposition": `inline; filename="parallax-${name}.${format}"`,
      "Cache-Control": "no-cache",
    },
  });
}

function drawnNamed(request: Request, name: string): Drawing {
  const view = readView(request);
  const items = named(view);
  const figure = figureNamed(name, items, view);
  const { body, description } = bodyOf(figure);
  const { title, caption } = figure.view;
  return framed({ title, caption, footer: provenance(items, view) }, body, description);
}

function drawnOverTime(request: Request): Drawing {
  const { figure, lines } = timeFigure(request);
  const { body, description } = timeBody(figure);
  return framed({ title: figure.title, caption: figure.caption, footer: lines }, body, description);
}

function bodyOf({ sort, view }: NamedFigure) {
  switch (sort) {
    case "unit":
      return unitBody(view);
    case "interval":
      return intervalBody(view);
    case "stacked":
      return stackedBody(view);
  }
}
