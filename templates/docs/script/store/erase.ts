/** Forgetting all that the console keeps in the browser. */

import { eraseLocal } from "./local.js";
import { eraseDatabase } from "./shelf.js";

/** Deletes the database and all small things but the looks of the page: its language of samples, light or dark. */
export async function eraseEverything(): Promise<void> {
  eraseLocal(["language", "theme"]);
  await eraseDatabase();
}
