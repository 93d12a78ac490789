/** A number as Excel understands typing; `numberFormat` is the look that typing gives, if any. */
export interface TypedNumber {
  readonly value: number;
  readonly numberFormat: string | null;
}

/**
 * Plain numbers, thousands, per cent, money, brackets for minus, exponents, mixed fractions. Digits
 * beyond the fifteenth become zeros, as in Excel.
 */
export function parseTypedNumber(text: string): TypedNumber | null {
  return parsePlain(text) ?? parseFraction(text);
}

function parsePlain(text: string): TypedNumber | null {
  const bracketed = /^\((.+)\)$/.exec(text)?.[1];
  const match =
    /^([+-]?)([¥￥$€£]?)([+-]?)(\d+|\d{1,3}(?:,\d{3,})+)?(\.\d*)?(?:e([+-]?\d+))?(%?)$/i.exec(
      bracketed?.trim() ?? text,
    );
  if (!match) return null;
  const [, sign = "", currency = "", laterSign = "", whole = "", decimals = "", exponent, percent] =
    match;
  if (whole === "" && decimals.length < 2) return null;
  if ((sign !== "" && laterSign !== "") || (bracketed !== undefined && sign + laterSign !== "")) {
    return null;
  }
  const digits = keepFifteenDigits(whole.replaceAll(",", "") + decimals);
  const size = Number(`${digits}e${exponent ?? "0"}`) / (percent === "%" ? 100 : 1);
  if (!Number.isFinite(size)) return null;
  const negative = sign + laterSign === "-" || bracketed !== undefined;
  return {
    value: negative && size !== 0 ? -size : size,
    numberFormat: lookOf({
      percent: percent === "%",
      currency,
      scientific: exponent !== undefined,
      thousands: whole.includes(","),
      decimals: decimals.length > 1,
    }),
  };
}

function lookOf(number: {
  percent: boolean;
  currency: string;
  scientific: boolean;
  thousands: boolean;
  decimals: boolean;
}): string | null {
  if (number.percent) return number.decimals ? "0.00%" : "0%";
  if (number.currency !== "") {
    const amount = `${number.currency.replace("￥", "¥")}#,##0${number.decimals ? ".00" : ""}`;
    return `${amount};-${amount}`;
  }
  if (number.scientific) return "0.00E+00";
  if (number.thousands) return number.decimals ? "#,##0.00" : "#,##0";
  return null;
}

function keepFifteenDigits(digits: string): string {
  let significant = 0;
  return digits.replaceAll(/\d/g, (digit) => {
    if (significant > 0 || digit !== "0") significant += 1;
    return significant > 15 ? "0" : digit;
  });
}

function parseFraction(text: string): TypedNumber | null {
  const match = /^([+-]?)(\d{1,9}) (\d{1,3})\/(\d{1,3})$/.exec(text);
  if (!match) return null;
  const [, sign, whole, above = "", below = ""] = match;
  if (Number(below) === 0) return null;
  const size = Number(whole) + Number(above) / Number(below);
  return {
    value: sign === "-" ? -size : size,
    numberFormat: below.length > 1 ? "# ??/??" : "# ?/?",
  };
}
