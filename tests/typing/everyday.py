from confluence_connector import Confluence

with Confluence() as confluence:  # signs in with CONFLUENCE_ACCESS_TOKEN
    print(confluence.site.url)
    for hit in confluence.search('type = page and title ~ "plan"'):
        if hit.content:  # a space or a person has none
            print(hit.content.title, confluence.url_for(hit))
    page = confluence.pages.create(space="DOCS", title="Grill plan", body="<p>Ribs.</p>")
    page = confluence.pages.get(page.id)
    print(page.title, page.version.number, page.body.storage.value)
    confluence.pages.update(page.id, body=page.body.storage.value + "<p>Corn.</p>")
    print([space.key for space in confluence.spaces.list()])
