/** Floating-point numbers as Python's `repr` writes them, which the printers of all languages start from. */

const LARGEST_PLAIN = 16;
const SMALLEST_PLAIN = -4;

/** The shortest decimal that gives `value` again: `0.5`, `3.0`, `1e-09`, `1e+300`, `inf`, `nan`. */
export function repr(value: number): string {
  if (!Number.isFinite(value)) {
    return Number.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
  }
  const sign = value < 0 || Object.is(value, -0) ? "-" : "";
  const [mantissa = "", power = "0"] = Math.abs(value).toExponential().split("e");
  const digits = mantissa.replace(".", "");
  const exponent = Number(power);
  if (exponent < SMALLEST_PLAIN || exponent >= LARGEST_PLAIN) {
    const shown = String(Math.abs(exponent)).padStart(2, "0");
    return `${sign}${mantissa}e${exponent < 0 ? "-" : "+"}${shown}`;
  }
  if (exponent < 0) {
    return `${sign}0.${"0".repeat(-exponent - 1)}${digits}`;
  }
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, "0");
  return `${sign}${whole}.${digits.slice(exponent + 1) || "0"}`;
}
