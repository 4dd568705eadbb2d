-- Full text by FTS5, where this Python's SQLite has it. Words are stored by their stem.

CREATE VIRTUAL TABLE search_words USING fts5 (
    title, body, labels,
    content = 'search_text', content_rowid = 'id',
    tokenize = 'porter unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE search_vocabulary USING fts5vocab ('search_words', 'row');
