/** What makes the pages of the site handy. All that they say is there without it. */

import { searchBox } from "./search/box.js";
import { consoleLoader } from "./site/console.js";
import { anchors, copyButtons } from "./site/copy.js";
import { expandButtons, openTarget, setAll } from "./site/details.js";
import { isEditable } from "./site/dom.js";
import { filters } from "./site/filters.js";
import { foldMenu, menuButton, services } from "./site/menu.js";
import { sampleTabs } from "./site/tabs.js";
import { applyTheme, themeButton } from "./site/theme.js";

applyTheme();
foldMenu();

function start(): void {
  const place = (id: string) => document.getElementById(id);
  const [nav, menu, theme, search] = ["menu", "menu-root", "theme-root", "search-root"].map(place);
  if (nav) services(nav);
  if (nav && menu) menuButton(menu, nav);
  if (theme) themeButton(theme);
  if (search) searchBox(search);
  sampleTabs();
  copyButtons();
  anchors();
  filters();
  expandButtons();
  openTarget();
  addEventListener("hashchange", openTarget);
  consoleLoader();
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isEditable(event.target)) return;
    if (event.key === "+" || event.key === "-") setAll(event.key === "+");
  });
}

if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
else start();
