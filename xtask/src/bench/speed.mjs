// Measures in Node what native.rs measures natively, and two other engines beside it; see
// speed.rs. Prints `time NAME FIGURE ...` and `value NAME WORDS` on lines.
// Arguments: the module, the folder of the input, how many rounds, how many texts are timed.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { MiniSearchListings, MiniSearchNames } from "./minisearch.mjs";
import { OramaListings, OramaNames } from "./orama.mjs";

const [module, folder, rounds, timed] = process.argv.slice(2);
const ROUNDS = Number(rounds);
const probe = createRequire(import.meta.url)(module);
// V8 compiles again what runs often: as many rounds are not noted.
const WARM_UP = 10;

const read = (name) => readFileSync(join(folder, name));
const table = (name) => {
  const lines = read(name).toString("utf8").trimEnd().split("\n");
  return lines.map((line) => line.split("\t"));
};

const names = table("names.tsv").map(([id, name]) => ({ occupation: Number(id), name }));
const typed = table("typed.tsv").map(([text, meant]) => ({
  text,
  meant: new Set(meant.split(" ").map(Number)),
}));
const few = typed.slice(0, Number(timed)).map(({ text }) => text);
const listings = table("listings.tsv").map(([title, organisation, work, lat, lon]) => ({
  title,
  organisation,
  work,
  lat: Number(lat),
  lon: Number(lon),
}));
const homes = table("homes.tsv").map(([lat, lon]) => ({ lat: Number(lat), lon: Number(lon) }));
// What is sought most in a crisis, one for each of the people who are ranked for.
const SOUGHT = ["verzorgende", "chauffeur", "medewerker", "kok", "schoonmaker"];

const boards = new Map(["1k", "10k", "100k"].map((size) => [size, probe.Board.of(read(`${size}.snapshot`))]));
const middle = boards.get("10k");

const times = new Map();
const values = [];
function note(name, time) {
  if (!times.has(name)) times.set(name, []);
  times.get(name).push(time);
}

// One call a time: what else the machine does then spoils few of them.
function measure(name, work) {
  const start = performance.now();
  work();
  note(name, performance.now() - start);
}

function oursInWasm(round) {
  for (const [size, board] of boards) {
    if (size !== "100k" || round % 4 === 0) {
      for (let person = 0; person < board.people(); person += 1) {
        measure(`rank_${size}_wasm_ms`, () => board.rank(person));
      }
    }
  }
  for (let person = 0; person < middle.people(); person += 1) {
    measure("search_10k_wasm_ms", () => middle.search(person));
    measure("pass_10k_wasm_ms", () => middle.pass());
  }
  measure("unpack_10k_wasm_ms", () => middle.unpack());
  measure("pack_10k_wasm_ms", () => middle.pack());
  measure("taxonomy_wasm_ms", () => probe.taxonomy());
}

const engines = [
  { name: "typeahead_wasm_us", quality: "typeahead", suggest: (text) => [...probe.suggest(text)] },
];
for (const [suffix, edits] of [["", false], ["_two_edits", true]]) {
  const mini = new MiniSearchNames(names, edits);
  const orama = await OramaNames.of(names, edits);
  engines.push(
    { name: `minisearch${suffix}_typeahead_us`, quality: `minisearch${suffix}`, suggest: (text) => mini.suggest(text) },
    { name: `orama${suffix}_typeahead_us`, quality: `orama${suffix}`, suggest: (text) => orama.suggest(text) },
  );
}

async function typeahead() {
  for (const { name, suggest } of engines) {
    const start = performance.now();
    for (const text of few) {
      const found = suggest(text);
      if (found instanceof Promise) await found;
    }
    note(name, ((performance.now() - start) * 1000) / few.length);
  }
}

// The share of texts of which an occupation that was meant is among the first so many.
async function quality() {
  for (const { quality: name, suggest } of engines) {
    const places = [];
    for (const { text, meant } of typed) {
      const found = [...new Set(await suggest(text))];
      places.push(found.findIndex((occupation) => meant.has(occupation)));
    }
    for (const first of [5, 10]) {
      const right = places.filter((place) => place >= 0 && place < first).length;
      values.push([`${name}_swapped_right_in_${first}`, (right / typed.length).toFixed(3)]);
    }
  }
}

const searchers = [
  ["minisearch_search_10k_ms", new MiniSearchListings(listings)],
  ["orama_search_10k_ms", await OramaListings.of(listings)],
];

async function searching() {
  for (const [name, searcher] of searchers) {
    for (const [at, home] of homes.entries()) {
      const start = performance.now();
      const found = searcher.search(SOUGHT[at], home);
      if (found instanceof Promise) await found;
      note(name, performance.now() - start);
    }
  }
}

const first = performance.now();
middle.rank(0);
values.push(["rank_10k_wasm_first_ms", (performance.now() - first).toFixed(2)]);
for (let round = -WARM_UP; round < ROUNDS; round += 1) {
  if (round === 0) times.clear();
  oursInWasm(round);
  await typeahead();
  // The slowest by far, and of no ratio.
  if (round % 4 === 0) await searching();
}
await quality();
values.push(["node", process.version], ["typed", typed.length]);
for (const [name, all] of times) console.log(`time ${name} ${all.map((time) => time.toPrecision(5)).join(" ")}`);
for (const [name, value] of values) console.log(`value ${name} ${value}`);
process.exit(0);
