/** English words for what a number may measure, besides people and things. */
import type { NumberNature } from '../read-number.ts';

const OF: Readonly<Record<Exclude<NumberNature, 'count' | 'percent' | 'share'>, string>> = {
  money:
    'dollar dollars euro euros cent cents pence penny pound-sterling rouble roubles ruble rubles yen yuan dinar dinars rial rials riyal riyals rupee rupees lira liras shekel shekels franc francs peso pesos hryvnia hryvnias zloty bitcoin',
  age: 'year-old year-olds years-old month-old week-old day-old',
  duration:
    'second seconds minute minutes hour hours day days night nights week weeks fortnight month months year years decade decades century centuries millennia quarter quarters min mins sec secs hr hrs weekend weekends',
  length:
    'metre metres meter meters kilometre kilometres kilometer kilometers km kms mile miles foot feet ft inch inches yard yards cm mm centimetre centimetres centimeter centimeters millimetre millimetres millimeter millimeters block blocks lap laps',
  area: 'hectare hectares acre acres dunam dunams sqm sqkm',
  weight:
    'kilogram kilograms kilo kilos kg gram grams ton tons tonne tonnes lb lbs ounce ounces oz pound pounds kiloton kilotons megaton megatons',
  other_unit:
    'mph kph kmh km/h knots degree degrees celsius fahrenheit litre litres liter liters gallon gallons barrel barrels watt watts kilowatt kilowatts megawatt megawatts gigawatt gigawatts kw mw gw volt volts hp horsepower bhp gb mb tb kb ml mg l cc g w gigabyte gigabytes megabyte megabytes terabyte terabytes hz khz mhz ghz inch-inch nm decibel decibels point points basis rpm mpg psi gpa kwh mah megapixel megapixels pixel pixels',
};

/** Natures by unit word. */
export const ENGLISH_UNITS: Readonly<Record<string, NumberNature>> = Object.fromEntries(
  Object.entries(OF).flatMap(([nature, words]) => words.split(' ').map((word) => [word, nature as NumberNature])),
);
