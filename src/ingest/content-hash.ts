import { createHash } from 'node:crypto';
import type { PaperRecord } from '../domain/paper.js';

/**
 * SHA-256 (hex) over the record as canonical JSON: fixed order of fields, nothing left out. Its listing is no part of it:
 * a paper seen on another page is the same paper.
 */
export function contentHash(record: PaperRecord): string {
  const content = [
    record.id,
    record.arxivId,
    record.doi,
    record.title,
    record.abstract,
    record.authors,
    record.publishedAt,
    record.venue,
    record.categories,
    record.links.page,
    record.links.code,
    record.upvotes,
  ];
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}
