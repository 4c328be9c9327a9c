-- Both hold search terms that the program folded itself, so the tokenizer only has to split at spaces: `ascii` leaves
-- every other character alone. Contentless: the texts stay in their tables. Which column a term stands in is kept, its
-- place is not, because no query is a phrase; beginnings of one to three characters are indexed for search boxes.
CREATE VIRTUAL TABLE paper_terms USING fts5(
  title, abstract, content='', contentless_delete=1, tokenize='ascii', detail='column', prefix='1 2 3'
);

CREATE VIRTUAL TABLE concept_terms USING fts5(
  surfaces, content='', contentless_delete=1, tokenize='ascii', detail='column', prefix='1 2 3'
);
