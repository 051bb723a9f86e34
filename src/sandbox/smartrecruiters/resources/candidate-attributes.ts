import { deniedAs403, jobOf } from '../http/access.ts';
import { ok } from '../http/json.ts';
import { get, type Route } from '../http/route.ts';

/** The criteria that the reviews of a job rate. No known page documents the JSON. */
export const candidateAttributeRoutes: readonly Route[] = [
  get('/reviews-api/v201910/jobs/{jobId}/criteria', ['reviews_read'], {}, (call) => {
    const { key } = jobOf(call, deniedAs403);
    const { attributes, dataset } = call.company;
    const content = dataset.attributeTypes
      .filter(({ job }) => job === key)
      .map((type) => ({ id: attributes.idOf(type), name: type.name }));
    return ok({ content });
  }),
];
