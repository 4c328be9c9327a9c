-- Both hold search terms that the program folded itself, so the tokenizer only has to split at spaces: `ascii` leaves
-- every other character alone. Contentless: the texts stay in their tables.
CREATE VIRTUAL TABLE paper_terms USING fts5(title, abstract, content='', contentless_delete=1, tokenize='ascii');

CREATE VIRTUAL TABLE concept_terms USING fts5(surfaces, content='', contentless_delete=1, tokenize='ascii');
