// The steps of a Node client's script: each is done, and compared with what is expected of it.
import { isDeepStrictEqual } from 'node:util';

export const readScene = () => JSON.parse(process.argv[2]);

// An error that the client meets on the real cloud, too: what stands in it, and why.
export const refused = (words, reason) => ({ words, reason });

// Do a step and print a JSON line that says what came of it; without `expected`, any result will do.
export async function step(name, action, ...expected) {
  const row = { step: name };
  let result;
  try {
    result = await action();
    row.met = expected.length === 0 || isDeepStrictEqual(result, expected[0]);
    row.shown = row.met ? 'works' : `${JSON.stringify(result)}, not ${JSON.stringify(expected[0])}`;
  } catch (error) {
    const told = `${error.constructor.name}: ${error.message}`;
    const words = expected[0]?.words;
    row.met = words !== undefined && told.includes(words);
    row.shown = row.met ? `cannot: ${expected[0].reason}` : told;
  }
  console.log(JSON.stringify(row));
  return result;
}
