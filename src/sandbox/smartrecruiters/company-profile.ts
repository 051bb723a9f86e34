import { requireConfiguration } from './http/access.ts';
import { ok } from './http/json.ts';
import { get, type Route } from './http/route.ts';
import { classification } from './resources/job-json.ts';

/** The company as `GET /configuration/company` describes it. The identifier is also part of the URLs of its postings. */
export const companyProfile = {
  identifier: 'LumenCompany',
  name: 'Lumen Company',
  location: { country: 'Germany', countryCode: 'de', city: 'Berlin' },
  website: 'https://lumen.example.com',
  industry: classification.industry,
};

export const companyProfileRoutes: readonly Route[] = [
  get('/configuration/company', ['company_read', 'configuration_read'], {}, (call) => {
    requireConfiguration(call);
    return ok(companyProfile);
  }),
];
