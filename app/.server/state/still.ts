import type { AppLoadContext } from "@remix-run/node";

type Parts = Readonly<Record<string, () => unknown>>;

/** What a page shows: what the browser needs to take it over, and beside it the parts that are links and words only. */
export interface PageWithStills<View extends object, Still extends Parts> {
  readonly view: View;
  /** By name, made when they are drawn: what is to be refused has to be refused before. */
  readonly stills: Still;
  /** Stands for all that the still parts show, see `stillKey`. */
  readonly key: string;
}

/** All of such a page. */
export type WholeView<Page extends PageWithStills<object, Parts>> = Page["view"] & {
  readonly [Name in keyof Page["stills"]]: ReturnType<Page["stills"][Name]>;
};

/** What is sent of such a page as data: its still parts are undefined where the HTML has them. */
export type SentView<Page extends PageWithStills<object, Parts>> = Page["view"] & {
  readonly [Name in keyof Page["stills"]]: ReturnType<Page["stills"][Name]> | undefined;
};

/**
 * For a page's HTML sets its still parts apart, so that they are drawn but not sent again as data; see the component
 * `Still`. A view asked for as data is whole.
 */
export function withStills<View extends object, Still extends Parts>(
  { stills }: AppLoadContext,
  page: PageWithStills<View, Still>,
): SentView<PageWithStills<View, Still>> {
  const names = Object.entries(page.stills);
  for (const [name, view] of names) stills?.set(name, { view, key: page.key });
  const sent = names.map(([name, view]) => [name, stills ? undefined : view()]);
  return { ...page.view, ...Object.fromEntries(sent) } as SentView<PageWithStills<View, Still>>;
}
