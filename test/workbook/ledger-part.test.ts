import fc from "fast-check";
import { decodeLedger, encodeLedger, firstLedger } from "../../src/workbook/ledger-part";
import type { WriteLedger } from "../../src/sheet";
import { allAtOnce } from "../../src/slices";

const ledger: WriteLedger = {
  version: 1,
  sheets: [
    {
      report: '台账：<七（3）班> & "家访"',
      sheetId: "{1}",
      cells: [
        ["s1", "", "n2"],
        ["", "", ""],
      ],
    },
  ],
};

function encoded(written: WriteLedger): string {
  return allAtOnce(encodeLedger(written, "r1"));
}

describe("the ledger in the workbook", () => {
  it("comes back as it was written", () => {
    expect(decodeLedger(encoded(ledger))).toEqual(ledger);
  });

  it("comes back whatever report and id hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string(), (report, sheetId) => {
        const written: WriteLedger = { version: 1, sheets: [{ report, sheetId, cells: [["s1"]] }] };
        expect(decodeLedger(encoded(written))).toEqual(written);
      }),
    );
  });

  it("is packed for a very large school, and comes back", () => {
    const line = Array.from({ length: 12 }, (_, column) => `s${column}zk3f9a`);
    const cells = Array.from({ length: 50_000 }, () => line);
    const large: WriteLedger = { version: 1, sheets: [{ report: "slips", sheetId: "{1}", cells }] };
    const xml = encoded(large);
    expect(xml.length).toBeLessThan(1_000_000);
    expect(decodeLedger(xml)).toEqual(large);
  });

  it("comes back after other software declared and escaped it its own way", () => {
    const xml = encoded(ledger)
      .replace("<ledger xmlns=", '<?xml version="1.0" encoding="UTF-8"?>\n<ledger xmlns=')
      .replaceAll('"version"', "&quot;version&quot;")
      .replaceAll("台", "&#x53f0;");
    expect(decodeLedger(`${xml}\n`)).toEqual(ledger);
  });

  it.each([
    ["another root", '<other xmlns="urn:xueqing:ledger:1">{}</other>'],
    ["no JSON", '<ledger xmlns="urn:xueqing:ledger:1">{"version":1</ledger>'],
    ["a later version", '<ledger xmlns="urn:xueqing:ledger:1">{"version":2,"sheets":[]}</ledger>'],
    [
      "sheets that are no list",
      '<ledger xmlns="urn:xueqing:ledger:1">{"version":1,"sheets":{}}</ledger>',
    ],
    [
      "a sheet without id",
      '<ledger xmlns="urn:xueqing:ledger:1">{"version":1,"sheets":[{"report":"a","cells":[]}]}</ledger>',
    ],
    [
      "cells that are numbers",
      '<ledger xmlns="urn:xueqing:ledger:1">{"version":1,"sheets":[{"report":"a","sheetId":"b","cells":[1]}]}</ledger>',
    ],
    ["nothing", ""],
  ])("counts as absent if damaged: %s", (_, xml) => {
    expect(decodeLedger(xml)).toBeNull();
  });

  it("is the first sound one of several", () => {
    expect(firstLedger(["", encoded(ledger)])).toEqual(ledger);
    expect(firstLedger([])).toBeNull();
  });
});
