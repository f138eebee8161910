/** Records of texts that are looked up in the page's language when they are read, not when their module is loaded. */
import { msg } from '@lit/localize';

/** The same record of English texts, each read in the language of the moment. */
export function spoken<T extends Readonly<Record<string, string>>>(texts: T): Readonly<Record<keyof T, string>> {
  return new Proxy(texts, {
    get: (record, key) => (Object.hasOwn(record, key) ? msg(record[key as string]!) : undefined),
  });
}
