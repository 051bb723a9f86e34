import type { SourceFacts } from '../../model.ts';
import { requireConfiguration } from '../http/access.ts';
import { type Json, ok, unpaged } from '../http/json.ts';
import { link } from '../http/links.ts';
import { offsetPage, offsetPaging } from '../http/paging.ts';
import { text } from '../http/parameters.ts';
import { Refusal } from '../http/refusal.ts';
import { type Call, get, type Route } from '../http/route.ts';

const scopes = ['configuration_read'];
/** The only subtype of each source type. */
const subtype = { id: 'GENERAL' };

export function toSourceTypeId(category: string): string {
  return category.toUpperCase().replace(/[^A-Z0-9]+/g, '_');
}

export const sourceRoutes: readonly Route[] = [
  get('/configuration/sources', scopes, {}, (call) => {
    requireConfiguration(call);
    return unpaged(categoriesOf(call).map((category) => sourceType(call, category)));
  }),

  get(
    '/configuration/sources/{sourceType}/values',
    scopes,
    { ...offsetPaging, sourceSubType: text },
    (call) => {
      requireConfiguration(call);
      const isKnown = categoriesOf(call).some((category) => toSourceTypeId(category) === call.ids.sourceType);
      if (!isKnown) throw new Refusal(404, 'SOURCE_TYPE_NOT_FOUND', 'Source type not found');
      const isOther = ![null, subtype.id].includes(call.query.one('sourceSubType'));
      const rows = call.company.dataset.sources.filter(
        ({ category }) => !isOther && toSourceTypeId(category) === call.ids.sourceType,
      );
      return offsetPage(call, rows, (source) => sourceValue(call, source));
    },
  ),

  get('/configuration/sources/{sourceType}/values/{sourceValueId}', scopes, {}, (call) => {
    requireConfiguration(call);
    const source = call.company.sources.find(call.ids.sourceValueId);
    if (source === null || toSourceTypeId(source.category) !== call.ids.sourceType)
      throw new Refusal(404, 'SOURCE_VALUE_NOT_FOUND', 'Source value not found');
    return ok(sourceValue(call, source));
  }),

  get('/configuration/sources/{sourceIdentifier}', scopes, {}, (call) => {
    requireConfiguration(call);
    const source = call.company.sources.find(call.ids.sourceIdentifier);
    if (source === null) throw new Refusal(404, 'SOURCE_NOT_FOUND', 'Source not found');
    return ok({ label: source.name, subType: subtype.id, type: toSourceTypeId(source.category) });
  }),
];

function categoriesOf({ company }: Call): string[] {
  return [...new Set(company.dataset.sources.map(({ category }) => category))];
}

function sourceType(call: Call, category: string): Json {
  const id = toSourceTypeId(category);
  const values = link(call, `/configuration/sources/${id}/values`);
  return { id, label: category, subtypes: [subtype], actions: { values } };
}

function sourceValue(call: Call, source: SourceFacts): Json {
  const id = call.company.sources.idOf(source);
  const path = `/configuration/sources/${toSourceTypeId(source.category)}/values/${id}`;
  return { id, label: source.name, sourceSubType: subtype, actions: { details: link(call, path) } };
}
