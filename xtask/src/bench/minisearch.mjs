// MiniSearch over the same names and listings, with the options its documentation suggests.
import MiniSearch from "minisearch";
import { nearness } from "./nearness.mjs";

// A fifth of the letters may be wrong: the example of MiniSearch's own documentation.
const FUZZY = 0.2;
// How many results are read.
const SHOWN = 20;

export class MiniSearchNames {
  #index = new MiniSearch({ fields: ["name"], storeFields: ["occupation"] });
  #options;

  // With `edits`, two letters may be wrong whatever the length: two in the wrong order are two.
  constructor(names, edits) {
    this.#options = { prefix: true, fuzzy: edits ? 2 : FUZZY };
    this.#index.addAll(names.map((name, id) => ({ id, ...name })));
  }

  suggest(text) {
    return this.#index.search(text, this.#options).map(({ occupation }) => occupation);
  }
}

export class MiniSearchListings {
  #index = new MiniSearch({ fields: ["title", "organisation", "work"], storeFields: ["lat", "lon"] });

  constructor(listings) {
    this.#index.addAll(listings.map((listing, id) => ({ id, ...listing })));
  }

  // Best first by the text and the distance together.
  search(text, home) {
    const boostDocument = (_id, _term, place) => nearness(home, place);
    return this.#index.search(text, { prefix: true, fuzzy: FUZZY, boostDocument }).slice(0, SHOWN);
  }
}
