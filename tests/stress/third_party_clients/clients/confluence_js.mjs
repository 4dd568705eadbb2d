// confluence.js as Node programs use it; it validates every answer with schemas of its own.
import { createV1Client, createV2Client } from 'confluence.js';
import { readScene, refused, step as doStep } from './steps.mjs';

const scene = readScene();
const storage = (value) => ({ representation: 'storage', value });


async function everyday(door, config) {
  const v2 = createV2Client(config);
  const v1 = createV1Client(config);
  const title = `Plan through the ${door}`;
  const step = (name, action, ...expected) => doStep(`${name} (${door})`, action, ...expected);
  const [space] = (await v2.space.getSpaces({ keys: ['DOCS'] })).results;
  const page = await v2.page.createPage({ body: { spaceId: space.id, title, body: storage('<p>Hi</p>') } });
  const id = Number(page.id);
  const change = (number) => ({
    id,
    body: { id: page.id, status: 'current', title, body: storage('<p>Ho</p>'), version: { number } },
  });
  await step('create a page', () => page.title === title, true);
  await step('read it with all it has', async () => (await v2.page.getPageById({
    id, bodyFormat: 'storage', includeLabels: true, includeProperties: true, includeOperations: true,
    includeVersions: true, includeLikes: true,
  })).body.storage.value, '<p>Hi</p>');
  await step('update it', async () => (await v2.page.updatePage(change(2))).version.number, 2);
  await step('update it with an old version', () => v2.page.updatePage(change(2)), refused('409', 'a version can be written once'));
  await step('list pages', async () => (await v2.page.getPages({ limit: 1 })).results.length, 1);
  await step('list versions', async () => (await v2.version.getPageVersions({ id })).results.length, 2);
  await step('read ancestors', async () => (await v2.ancestors.getPageAncestors({ id })).results.length, 1);
  await step('comment on it', async () => (await v2.comment.createFooterComment({
    pageId: page.id, body: storage('<p>Why?</p>'),
  })).pageId === page.id, true);
  await step('comment on a word', async () => (await v2.comment.createInlineComment({
    pageId: page.id,
    body: storage('<p>Hm</p>'),
    inlineCommentProperties: { textSelection: 'Ho', textSelectionMatchCount: 1, textSelectionMatchIndex: 0 },
  })).resolutionStatus, 'open');
  await step('set a property', async () => (await v2.contentProperties.createPageProperty({
    pageId: id, key: 'k', value: { deep: 1 },
  })).value, { deep: 1 });
  await step('label it', async () => (await v1.contentLabels.addLabelsToContent({
    id: page.id, body: [{ prefix: 'global', name: 'red' }],
  })).results.length, 1);
  await step('read labels', async () => (await v2.label.getPageLabels({ id })).results[0].name, 'red');
  await step('attach a file', async () => (await v1.contentAttachments.createAttachment({
    id: page.id, attachments: { filename: 'a.txt', content: Buffer.from('hello'), file: Buffer.from('hello') },
  })).results[0].title, 'a.txt');
  await step('list attachments', async () => (await v2.attachment.getPageAttachments({ id })).results[0].fileSize, 5);
  await step('search by CQL', async () => (await v1.search.searchByCQL({
    cql: `id = ${page.id}`, expand: ['content.body.storage'],
  })).results.length, 1);
  await step('who am I', async () => (await v1.users.getCurrentUser()).displayName, 'Ann Example');
  await step('read restrictions', async () => (await v1.contentRestrictions.getRestrictions({ id: page.id })).results.length, 2);
  await step('copy it', async () => (await v1.contentChildrenAndDescendants.copyPage({
    id: page.id, destination: { type: 'parent_page', value: page.parentId }, pageTitle: `${title}, copied`,
  })).title === `${title}, copied`, true);
  await step('copy the tree', async () => {
    const task = await v1.contentChildrenAndDescendants.copyPageHierarchy({
      id: page.id, destinationPageId: page.parentId, titleOptions: { prefix: 'Copy of ' },
    });
    return (await v1.longRunningTask.getTask({ id: task.id })).successful;
  }, true);
  await step('delete it', () => v2.page.deletePage({ id }));
  await step('read it in the trash', async () => (await v2.page.getPageById({ id })).status, 'trashed');
  await step('purge it', () => v2.page.deletePage({ id, purge: true }));
  await step('read it after that', () => v2.page.getPageById({ id }), refused('404', 'what is purged is gone for good'));
}

await everyday('site', {
  host: scene.site_url,
  auth: { type: 'basic', email: scene.email, apiToken: scene.api_token },
});
await everyday('gateway', {
  host: scene.gateway_url,
  auth: { type: 'bearer', token: scene.access_token },
});
