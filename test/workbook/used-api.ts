import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";

/** A member of Office.js that the code names, and the requirement set that its declaration states. */
export interface UsedMember {
  /** `Range.getSpecialCells` */
  readonly member: string;
  readonly set: string;
  readonly version: string;
  /** Where it is named first. */
  readonly at: string;
}

const root = resolve(__dirname, "..", "..");

/** Every member of `Excel.*` and `Office.*` that the files of a folder name, loads by name among them. */
export function usedApi(folder: string): readonly UsedMember[] {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(root, folder, name));
  return usedIn(compile(files, {}), files);
}

/** The same of a piece of code. */
export function usedApiOf(code: string): readonly UsedMember[] {
  const file = join(root, "src", "workbook", "piece.ts");
  return usedIn(compile([file], { [file]: code }), [file]);
}

let compiled: ts.Program | undefined;

/** What was parsed for the program before is not parsed again. */
function compile(files: readonly string[], pieces: Readonly<Record<string, string>>): ts.Program {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(root, "tsconfig.json"), (path) => ts.sys.readFile(path)).config,
    ts.sys,
    root,
  );
  const given = { ...options, types: ["node", "office-js"] };
  const host = ts.createCompilerHost(given);
  host.readFile = (path) => pieces[path] ?? ts.sys.readFile(path);
  host.fileExists = (path) => path in pieces || ts.sys.fileExists(path);
  compiled = ts.createProgram([...files], given, host, compiled);
  return compiled;
}

function usedIn(program: ts.Program, files: readonly string[]): readonly UsedMember[] {
  const checker = program.getTypeChecker();
  const found = new Map<string, UsedMember>();
  const note = (declarations: readonly ts.Node[], node: ts.Node) => {
    for (const declaration of declarations.filter(isOfOfficeJs)) {
      for (const { set, version } of setsOf(declaration)) {
        const member = nameOf(declaration);
        const file = node.getSourceFile();
        const { line } = file.getLineAndCharacterOfPosition(node.getStart());
        const key = `${member} ${set}`;
        if (found.has(key)) continue;
        found.set(key, { member, set, version, at: `${relative(file.fileName)}:${line + 1}` });
      }
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) note(declarationsOf(node, checker), node);
    if (ts.isCallExpression(node)) {
      for (const declared of loadedByName(node, checker)) note([declared], node);
    }
    ts.forEachChild(node, visit);
  };
  files.forEach((file) => {
    const source = program.getSourceFile(file);
    if (!source) throw new Error(`${file} is not read`);
    visit(source);
  });
  return [...found.values()].sort((one, other) => (one.member < other.member ? -1 : 1));
}

/** Of an overloaded method the form that is called; of a literal's member the one that it fills in. */
function declarationsOf(node: ts.Identifier, checker: ts.TypeChecker): readonly ts.Node[] {
  const { parent } = node;
  const call = ts.isPropertyAccessExpression(parent) && parent.name === node ? parent.parent : null;
  if (call && ts.isCallExpression(call) && call.expression === parent) {
    const declared = checker.getResolvedSignature(call)?.declaration;
    if (declared && isOfOfficeJs(declared)) return [declared];
  }
  if (
    (ts.isPropertyAssignment(parent) || ts.isShorthandPropertyAssignment(parent)) &&
    parent.name === node
  ) {
    const wanted = checker.getContextualType(parent.parent);
    return wanted?.getProperty(node.text)?.declarations ?? [];
  }
  if (ts.isBindingElement(parent) && (parent.propertyName ?? parent.name) === node) {
    const from = checker.getTypeAtLocation(parent.parent);
    return from.getProperty(node.text)?.declarations ?? [];
  }
  const symbol = checker.getSymbolAtLocation(node);
  return (symbol?.flags ?? 0) & ts.SymbolFlags.Namespace ? [] : (symbol?.declarations ?? []);
}

/** `items/id` of `load("items/id,items/name")`: the properties that are asked for. */
function loadedByName(call: ts.CallExpression, checker: ts.TypeChecker): readonly ts.Node[] {
  const { expression } = call;
  const [names] = call.arguments;
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== "load") return [];
  if (!names || !ts.isStringLiteralLike(names)) return [];
  const loaded = checker.getNonNullableType(checker.getTypeAtLocation(expression.expression));
  return names.text.split(",").flatMap((path) => {
    let type = loaded;
    return path
      .trim()
      .split("/")
      .flatMap((step) => {
        const property = type.getProperty(step);
        const declared = property?.declarations?.[0];
        if (!property || !declared) throw new Error(`load("${path}"): no property “${step}”`);
        const next = checker.getTypeOfSymbolAtLocation(property, call);
        type =
          step === "items" ? (checker.getIndexTypeOfType(next, ts.IndexKind.Number) ?? next) : next;
        return declared;
      });
  });
}

interface RequirementSet {
  readonly set: string;
  readonly version: string;
}

/** What the declaration's comment says, or else that of what it stands in. */
function setsOf(declaration: ts.Node): readonly RequirementSet[] {
  for (let node = declaration; !ts.isSourceFile(node); node = node.parent) {
    const comment = ts
      .getJSDocCommentsAndTags(node)
      .filter((one) => ts.isJSDoc(one))
      .map((one) => one.getText())
      .join("\n");
    const sets = setsIn(comment);
    if (sets.length > 0) return sets;
  }
  return [];
}

/** `[Api set: ExcelApi 1.9]`; of the common interface, `Requirement sets: … | DialogApi 1.2}` for Excel. */
function setsIn(comment: string): readonly RequirementSet[] {
  const [, set, version] = /\[Api set: (\w+) ([\d.]+|BETA[^\]]*)/u.exec(comment) ?? [];
  if (set && version) return set === "Mailbox" ? [] : [{ set, version }];
  const [, listed = ""] =
    /\*\*Requirement sets?\*\*:([\s\S]*?)(?:\n\s*\*\s*\n\s*\*\s*[^-\s]|$)/u.exec(comment) ?? [];
  return listed
    .split("\n")
    .filter((line) => !/\bIf the\b/u.test(line))
    .flatMap((line) => [...line.matchAll(/\| (\w+)(?: ([\d.]+))?\}/gu)])
    .map(([, name = "", number = "1.1"]) => ({ set: name, version: number }))
    .filter((one) => one.set !== "Mailbox");
}

function isOfOfficeJs(declaration: ts.Node): boolean {
  return declaration.getSourceFile().fileName.includes("/@types/office-js/");
}

function nameOf(declaration: ts.Node): string {
  const own = ts.getNameOfDeclaration(declaration as ts.Declaration)?.getText() ?? "";
  const { parent } = declaration;
  const outer =
    ts.isClassLike(parent) || ts.isInterfaceDeclaration(parent) ? parent.name : undefined;
  return outer ? `${outer.getText()}.${own}` : own;
}

function relative(path: string): string {
  return path.replace(`${root}/`, "");
}
