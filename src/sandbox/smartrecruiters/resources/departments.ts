import type { DepartmentFacts } from '../../model.ts';
import { requireConfiguration } from '../http/access.ts';
import { type Json, ok, unpaged } from '../http/json.ts';
import { notFound } from '../http/refusal.ts';
import { get, type Route } from '../http/route.ts';
import type { Company } from '../tables/company.ts';

const scopes = ['configuration_read'];

export const departmentRoutes: readonly Route[] = [
  get('/configuration/departments', scopes, {}, (call) => {
    requireConfiguration(call);
    const { dataset } = call.company;
    return unpaged(dataset.departments.map((department) => departmentJson(call.company, department)));
  }),

  get('/configuration/departments/{departmentId}', scopes, {}, (call) => {
    requireConfiguration(call);
    const department = call.company.departments.find(call.ids.departmentId);
    if (department === null) throw notFound('Department');
    return ok(departmentJson(call.company, department));
  }),
];

export function departmentJson({ departments }: Company, department: DepartmentFacts): Json {
  return { id: departments.idOf(department), label: department.name };
}
