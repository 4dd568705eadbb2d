// @markdown-confluence/cli as its users run it: a folder of notes, published twice.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { readScene, step } from './steps.mjs';

const scene = readScene();
const notes = `${scene.folder}/notes`;
const command = new URL('node_modules/@markdown-confluence/cli/dist/index.js', import.meta.url).pathname;

const auth = { Authorization: `Basic ${btoa(`${scene.email}:${scene.api_token}`)}` };
const read = async (path) => (await fetch(`${scene.site_url}/wiki${path}`, { headers: auth })).json();

const publish = () => execFileSync(process.execPath, [command], {
  cwd: scene.folder,
  env: { ...process.env, ATLASSIAN_API_TOKEN: scene.api_token },
  encoding: 'utf8',
});
const count = (printed) => (printed.match(/^SUCCESS/gm) ?? []).length;
const note = (title, text) => writeFileSync(`${notes}/${title}.md`, `---\nconnie-publish: true\n---\n${text}\n`);

const [space] = (await read('/api/v2/spaces?keys=DOCS')).results;
mkdirSync(notes);
writeFileSync(`${scene.folder}/.markdown-confluence.json`, JSON.stringify({
  confluenceBaseUrl: scene.site_url,
  confluenceParentId: space.homepageId,
  atlassianUserName: scene.email,
  folderToPublish: 'notes',
  contentRoot: scene.folder,
}));
note('Plan', '# Food\n\nBring *cake*.');
note('List', '- one\n- two');
await step('publish a folder', () => count(publish()), 2);
await step('publish it unchanged', () => count(publish()), 2);
note('Plan', 'Bring *salad*.');
await step('publish a change', () => count(publish()), 2);
await step('see the result', async () => {
  const [page] = (await read(`/api/v2/pages?space-id=${space.id}&title=Plan&body-format=storage`)).results;
  return page.body.storage.value.includes('salad');
}, true);
