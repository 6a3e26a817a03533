// Renders letters with one of the JavaScript engines, as often as it is asked.
//
// In: `node render.mjs ENGINE TEMPLATE LETTERS` (a .docx, a JSON list of contexts), then a number a line on
// standard input. Out: a JSON line for each: milliseconds of processor time a letter, over so many letters.
// "show" instead of a number gives the first letter in base64, and the engine's version.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";
import { TemplateHandler } from "easy-template-x";

const [engine, templateFile, lettersFile] = process.argv.slice(2);
const template = readFileSync(templateFile);
const letters = JSON.parse(readFileSync(lettersFile, "utf8"));

const handler = new TemplateHandler();
const engines = {
  // Its documentation makes a new Docxtemplater for each document; a second render of one throws.
  docxtemplater: async (letter) => {
    const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true });
    document.render(letter);
    return document.getZip().generate({ type: "nodebuffer", compression: "DEFLATE" });
  },
  // One handler keeps its compiled delimiters and plugins; it parses the file for each document.
  "easy-template-x": (letter) => handler.process(template, letter),
};
const render = engines[engine];
const version = JSON.parse(readFileSync(new URL(`node_modules/${engine}/package.json`, import.meta.url))).version;

async function measured(count) {
  const begin = process.cpuUsage();
  for (let number = 0; number < count; number += 1) await render(letters[number % letters.length]);
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000 / count;
}

for await (const line of createInterface({ input: process.stdin })) {
  const answer =
    line === "show"
      ? { version, document: Buffer.from(await render(letters[0])).toString("base64") }
      : { milliseconds: await measured(Number(line)) };
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
