// What is known of a short form; the papers that name something, in key order, by what their names led to and by the names.
CREATE INDEX definition_by_name IF NOT EXISTS FOR (d:Definition) ON (d.name);
CREATE INDEX trace_by_name IF NOT EXISTS FOR (t:Trace) ON (t.name, t.paperSortKey);
CREATE INDEX mention_by_paper IF NOT EXISTS FOR ()-[m:MENTIONS]-() ON (m.concept, m.paperSortKey);
