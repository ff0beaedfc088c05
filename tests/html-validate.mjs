// Checks pages with html-validate: node html-validate.mjs FILE... The rules are those of html-validate.json.
// The program of html-validate itself puts its rules and its table of elements together anew for each file, which takes longer than to
// check the file.
import { readFileSync } from "node:fs";
import { HtmlValidate, Reporter, StaticConfigLoader, formatterFactory } from "html-validate";

class OneConfig extends StaticConfigLoader {
  getConfigFor(...file) {
    return (this.config ??= super.getConfigFor(...file));
  }
}

const files = process.argv.slice(2);
if (files.length === 0) throw new Error("No file was named.");
const rules = JSON.parse(readFileSync(new URL("html-validate.json", import.meta.url), "utf8"));
const validator = new HtmlValidate(new OneConfig({ root: true, ...rules }));
const report = Reporter.merge(files.map((file) => validator.validateFileSync(file)));
process.stdout.write(formatterFactory("stylish")(report.results));
process.exitCode = report.valid ? 0 : 1;
