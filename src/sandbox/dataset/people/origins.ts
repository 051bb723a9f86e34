import type { PlaceFacts } from '../../model.ts';

/** Names, places and phone numbers of one region. */
export interface Origin {
  readonly firstNames: readonly string[];
  readonly lastNames: readonly string[];
  readonly places: readonly PlaceFacts[];
  /** A number range that is reserved for fiction and examples; `##` is replaced by two digits. */
  readonly phone: string;
}

const words = (text: string) => text.split(' ');

function place(city: string, region: string | null, country: string, countryCode: string): PlaceFacts {
  return { city, region, country, countryCode };
}

export const origins: readonly Origin[] = [
  {
    firstNames: words('Ava Caleb Dana Eli Grace Hannah Isaiah Jordan Mia Nathan Olivia Quinn Ruth Wyatt Zoe'),
    lastNames: words(
      'Abbott Barnes Calloway Dawson Ellison Fairbanks Greer Holloway Ingram Lockhart Pruitt Whitaker',
    ),
    places: [
      place('Portland', 'Oregon', 'United States', 'us'),
      place('Austin', 'Texas', 'United States', 'us'),
      place('Raleigh', 'North Carolina', 'United States', 'us'),
    ],
    phone: '+1 555 01##',
  },
  {
    firstNames: words('Aisling Ciarán Eoin Fionn Gráinne Maeve Niamh Oisín Róisín Saoirse Tadhg Una'),
    lastNames: [
      "O'Brien",
      "O'Malley",
      ...words('Byrne Doyle Fitzgerald Gallagher Kavanagh McCarthy Nolan Walsh'),
    ],
    places: [place('Dublin', null, 'Ireland', 'ie'), place('Cork', 'Munster', 'Ireland', 'ie')],
    phone: '+44 20 7946 00##',
  },
  {
    firstNames: words('Álvaro Beatriz Carmen Diego Elena Íñigo Javier Lucía Marta Nuria Pablo Sofía'),
    lastNames: words(
      'Aguilar Benítez Castaño Delgado Esteban Fuentes García Ibáñez Muñoz Ortega Ruiz Vázquez',
    ),
    places: [place('Madrid', null, 'Spain', 'es'), place('Valencia', 'Comunitat Valenciana', 'Spain', 'es')],
    phone: '+34 555 01 00 ##',
  },
  {
    firstNames: words('Anke Björn Claudia Dieter Frieda Greta Jürgen Katrin Lukas Meike Sönke Ulrike'),
    lastNames: words(
      'Bäcker Dietrich Engelhardt Förster Groß Hoffmann Jäger Köhler Lindner Schäfer Vogt Weiß',
    ),
    places: [place('Berlin', null, 'Germany', 'de'), place('Köln', 'Nordrhein-Westfalen', 'Germany', 'de')],
    phone: '+49 30 23125 0##',
  },
  {
    firstNames: words('Aurélie Benoît Camille Étienne François Inès Jérôme Léa Maëlle Noël Océane Théo'),
    lastNames: words(
      'Beaumont Chevalier Delacroix Fournier Girard Lefèvre Marchand Noiret Pelletier Rousseau',
    ),
    places: [place('Lyon', 'Auvergne-Rhône-Alpes', 'France', 'fr'), place('Paris', null, 'France', 'fr')],
    phone: '+33 1 99 00 00 ##',
  },
  {
    firstNames: words(
      'Agnieszka Bartosz Dorota Grzegorz Halina Jakub Łukasz Małgorzata Paweł Wojciech Żaneta',
    ),
    lastNames: words(
      'Dąbrowska Gołębiewski Jabłońska Kaczmarek Lewandowska Nowak Sokołowski Wiśniewska Zając',
    ),
    places: [place('Kraków', 'Małopolskie', 'Poland', 'pl'), place('Gdańsk', null, 'Poland', 'pl')],
    phone: '+48 555 010 0##',
  },
  {
    firstNames: words(
      'Adaeze Babajide Chidi Folake Ifeoma Kelechi Ngozi Obinna Temitope Uche Yetunde Zainab',
    ),
    lastNames: words('Adebayo Balogun Chukwu Eze Ibrahim Nwosu Obi Okafor Olawale Onyekachi Uzor'),
    places: [place('Lagos', 'Lagos State', 'Nigeria', 'ng'), place('London', null, 'United Kingdom', 'gb')],
    phone: '+44 20 7946 01##',
  },
  {
    firstNames: words('Aarav Bhavna Chitra Devika Ishaan Kavya Meera Nikhil Priya Rohan Sanjay Tanvi'),
    lastNames: words('Banerjee Chatterjee Deshpande Iyer Kulkarni Mehta Nair Patel Reddy Sharma Varma'),
    places: [place('Bengaluru', 'Karnataka', 'India', 'in'), place('Pune', 'Maharashtra', 'India', 'in')],
    phone: '+91 55501 000##',
  },
  {
    firstNames: words('Ayşe Burak Çağla Deniz Emre Gülşen İpek Kerem Ömer Selin Ümit Zeynep'),
    lastNames: words('Aydın Bozkurt Çelik Demir Erdoğdu Güneş Kaya Özkan Şahin Yıldız'),
    places: [place('İstanbul', null, 'Türkiye', 'tr'), place('Izmir', null, 'Türkiye', 'tr')],
    phone: '+90 555 010 00##',
  },
  {
    firstNames: words('Åsa Björk Ebba Freja Gunnar Håkan Ingrid Lars Märta Nils Signe Örjan'),
    lastNames: words('Åkesson Bergström Dahl Ekström Hägglund Källström Lindqvist Nyström Sjögren Ström'),
    places: [place('Stockholm', null, 'Sweden', 'se'), place('Malmö', 'Skåne län', 'Sweden', 'se')],
    phone: '+46 70 174 06 ##',
  },
  {
    firstNames: words('Anh Bảo Đức Hương Khánh Linh Minh Ngọc Phương Quỳnh Thảo Tuấn'),
    lastNames: words('Bùi Đặng Đỗ Hoàng Lê Nguyễn Phạm Trần Võ Vũ'),
    places: [place('Hà Nội', null, 'Vietnam', 'vn'), place('Đà Nẵng', null, 'Vietnam', 'vn')],
    phone: '+84 555 010 0##',
  },
  {
    firstNames: words('Akiko Daiki Emi Haruto Kenji Mariko Naoki Rin Sakura Takumi Yuki Yuto'),
    lastNames: words('Fujimoto Hayashi Ishikawa Kobayashi Matsuda Nakamura Okada Sasaki Takahashi Watanabe'),
    places: [place('Osaka', null, 'Japan', 'jp'), place('Tokyo', null, 'Japan', 'jp')],
    phone: '+81 3 5550 01##',
  },
];

/** Letters that Unicode does not decompose into a base letter and an accent. */
const plainLetters: Readonly<Record<string, string>> = { ł: 'l', đ: 'd', ß: 'ss', ı: 'i', ø: 'o' };

/** Converts a name to the local part of an e-mail address, such as `gruszka.zajac`. */
export function toLocalPart(firstName: string, lastName: string): string {
  return `${firstName}.${lastName}`
    .toLowerCase()
    .replace(/[łđßıø]/g, (letter) => plainLetters[letter] ?? letter)
    .normalize('NFD')
    .replace(/[^a-z.]/g, '');
}
