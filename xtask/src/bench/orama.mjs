// Orama over the same names and listings, with the options its documentation suggests.
import { create, insertMultiple, search } from "@orama/orama";
import { nearness } from "./nearness.mjs";

// How many names are read, of which several can be of one occupation, and how many listings.
const NAMES = 30;
const SHOWN = 20;
// One letter may be wrong: the example of Orama's own documentation.
const TOLERANCE = 1;

async function filled(schema, documents) {
  const index = create({ schema, language: "dutch" });
  await insertMultiple(index, documents, 1000);
  return index;
}

export class OramaNames {
  #index;
  #tolerance;

  // With `edits`, two letters may be wrong: two in the wrong order are two.
  static async of(names, edits) {
    const made = new OramaNames();
    made.#index = await filled({ name: "string", occupation: "number" }, names);
    made.#tolerance = edits ? 2 : TOLERANCE;
    return made;
  }

  async suggest(text) {
    const options = { term: text, properties: ["name"], tolerance: this.#tolerance, limit: NAMES };
    const { hits } = await search(this.#index, options);
    return hits.map(({ document }) => document.occupation);
  }
}

export class OramaListings {
  #index;

  static async of(listings) {
    const made = new OramaListings();
    const schema = { title: "string", organisation: "string", work: "string", lat: "number", lon: "number" };
    made.#index = await filled(schema, listings);
    return made;
  }

  // Best first by the text and the distance together.
  async search(text, home) {
    const weight = ([, score, place]) => score * nearness(home, place);
    const options = {
      term: text,
      properties: ["title", "organisation", "work"],
      tolerance: TOLERANCE,
      limit: SHOWN,
      sortBy: (a, b) => weight(b) - weight(a),
    };
    const { hits } = await search(this.#index, options);
    return hits;
  }
}
