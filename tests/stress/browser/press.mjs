// Open a consent page, press a button, and print the address that the browser ends up at.
// Usage: node press.mjs CHROMIUM URL BUTTON
import { createRequire } from "node:module";

const { chromium } = createRequire(process.cwd() + "/")("playwright-core");
const [executablePath, url, button] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
try {
  const page = await browser.newPage();
  await page.goto(url);
  await Promise.all([page.waitForURL(/[?&]state=/), page.click(`#${button}`)]);
  console.log(page.url());
} finally {
  await browser.close();
}
