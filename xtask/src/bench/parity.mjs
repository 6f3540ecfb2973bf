// Prints, for each seed, the number that stands for what came out in Wasm; see parity.rs.
// Arguments: the module, the first seed, how many.
import { createRequire } from "node:module";

const [module, first, count] = process.argv.slice(2);
const { parity } = createRequire(import.meta.url)(module);
const lines = Array.from(parity(Number(first), Number(count)), (digest) => digest.toString(16));
process.stdout.write(`${lines.join("\n")}\n`);
