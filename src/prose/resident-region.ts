/** Provinces of GB/T 2260, the first two digits of a region. */
const provinces = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(
    ' ',
  ),
);
const municipalities = new Set(['11', '12', '31', '50']);

/** Whether six digits begin as a region of GB/T 2260 does. */
export function isInProvince(region: string): boolean {
  return provinces.has(region.slice(0, 2));
}

/**
 * Whether six digits are built as a region of GB/T 2260, abolished ones included: prefectures are 01 to 20,
 * 21 to 34, 40 to 43, 51 to 53 and 90, districts and counties 01 to 40 and 81 to 89. Which of them
 * there ever were is not asked.
 */
export function isRegion(region: string): boolean {
  if (!isInProvince(region)) return false;
  const prefecture = Number(region.slice(2, 4));
  const county = Number(region.slice(4, 6));
  const isPrefecture = municipalities.has(region.slice(0, 2))
    ? prefecture >= 1 && prefecture <= 3
    : isWithin(prefecture, 1, 34) ||
      isWithin(prefecture, 40, 43) ||
      isWithin(prefecture, 51, 53) ||
      prefecture === 90;
  return isPrefecture && (isWithin(county, 1, 40) || isWithin(county, 81, 89));
}

function isWithin(value: number, least: number, most: number): boolean {
  return value >= least && value <= most;
}
