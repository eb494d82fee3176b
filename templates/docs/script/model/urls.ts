/** Where the pages of the site lie, as `generator.targets.docs.urls` puts them: paths from its root. */

/** The page, and the place on it, of everything that has a name. */
export interface Urls {
  service(id: string): string;
  action(service: string, name: string): string;
  object(name: string): string;
  enum(name: string): string;
  error(name: string): string;
  setting(name: string): string;
  plugin(name: string): string;
}

/** @param exceptions - Paths that are not what their names say, by what these say. */
export function urlsOf(exceptions: Readonly<Record<string, string>>): Urls {
  const page = (folder: string, name: string): string => {
    const path = `${folder}/${name}.html`;
    const real = Object.hasOwn(exceptions, path) ? exceptions[path] : undefined;
    return real ?? path;
  };
  const anchor = (list: string, name: string): string => `${list}.html#${encodeURIComponent(name)}`;
  return {
    service: (id) => page("services", id),
    action: (service, name) => page(`actions/${service}`, name),
    object: (name) => page("objects", name),
    enum: (name) => page("enums", name),
    error: (name) => anchor("errors", name),
    setting: (name) => anchor("settings", name),
    plugin: (name) => anchor("plugins", name),
  };
}
