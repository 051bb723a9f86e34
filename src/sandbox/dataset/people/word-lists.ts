/** Names of invented employers. */
export const companies = [
  'Albatross Logistics',
  'Blue Finch Studios',
  'Cobalt & Birch',
  'Driftwood Robotics',
  'Emberly Health',
  'Fernhill Foods',
  'Glasswing Energy',
  'Harbour Lane Bank',
  'Ironbark Mining Tools',
  'Juniper Street Media',
  'Kestrel Aviation',
  'Lanternfish Games',
  'Mosswell Insurance',
  'Nordlicht Optik GmbH',
  'Ostrava Instruments s.r.o.',
  'Papaya Telecom',
  'Quillworks Publishing',
  'Rosalind Diagnostics',
  'Société Brise-Lame',
  'Tidewater Textiles',
  'Umbra Analytics',
  'Villa Verde Hotels',
  'Wexcombe Railways',
  'Zephyr Payments',
];

export const titles = [
  'Account Executive',
  'Accountant',
  'Backend Developer',
  'Business Analyst',
  'Copywriter',
  'Customer Support Agent',
  'Data Analyst',
  'DevOps Engineer',
  'Electrical Engineer',
  'Event Coordinator',
  'Financial Controller',
  'Frontend Developer',
  'Graphic Designer',
  'HR Generalist',
  'Legal Counsel',
  'Machine Learning Engineer',
  'Marketing Manager',
  'Nurse Practitioner',
  'Office Manager',
  'Operations Lead',
  'Product Manager',
  'QA Engineer',
  'Sales Development Representative',
  'Security Analyst',
  'Store Manager',
  'Technical Writer',
  'UX Researcher',
  'Warehouse Supervisor',
];

export const schools = [
  'Ashgrove College',
  'Bellmere University',
  'Castellan Institute of Technology',
  'École Supérieure du Vallon',
  'Fachhochschule Niederau',
  'Greyfriars University',
  'Instituto Politécnico de Miralba',
  'Kirkwall School of Design',
  'Politechnika Zielonogórska (Invented)',
  'Saltmarsh Community College',
  'University of North Wessex',
  'Windermere Business School',
];

export const degrees = ["Associate's Degree", "Bachelor's Degree", "Master's Degree", 'Ph.D.', 'High School'];

export const disciplines = [
  'Accounting',
  'Chemistry',
  'Computer Science',
  'Economics',
  'Electrical Engineering',
  'Fine Arts',
  'Law',
  'Linguistics',
  'Mathematics',
  'Nursing',
  'Philosophy',
  'Psychology',
];

export const tags = [
  'referral',
  'boomerang',
  'relocation needed',
  'silver medalist',
  'speaks German',
  'sql',
  'typescript',
  'remote only',
  'visa required',
  'do not call before noon',
];

export const questions: readonly { question: string; answers: readonly (string | null)[] }[] = [
  { question: 'Are you authorised to work in this country?', answers: ['Yes', 'No', null] },
  { question: 'When could you start?', answers: ['Immediately', 'In four weeks', 'After my notice period'] },
  { question: 'What are your salary expectations?', answers: ['80,000', 'Negotiable', '55–60k €', null] },
  {
    question: 'Why do you want to work with us?',
    answers: ['I like your "no meetings" Fridays.', 'A friend, who works here, told me.', ''],
  },
  { question: 'Do you need a visa? | If so, which <type>?', answers: ['No', 'Blue card', null] },
];

export const rejectionNotes = [
  'Strong on paper, but no experience with our stack.',
  'Asked for another round, then stopped answering.',
  'Hired elsewhere; keep in touch.',
  'Salary expectations too far apart ("120k or nothing").',
  'Great conversation.\nTwo others were further ahead.',
];
