import { scenes, type Scene } from "./scenes";

/** One way to look at the pane. */
export interface Look {
  readonly language: "zh-CN" | "en";
  readonly theme: "light" | "dark";
  readonly width: 320 | 480;
}

export const looks: readonly Look[] = ([320, 480] as const).flatMap((width) =>
  (["zh-CN", "en"] as const).flatMap((language) =>
    (["light", "dark"] as const).map((theme) => ({ language, theme, width })),
  ),
);

/** `results/zh-CN-dark-320.png` */
export function pictureName(scene: string, { language, theme, width }: Look): string {
  return `${scene}/${language}-${theme}-${width}.png`;
}

/** docs/screens/README.md: every state of the pane beside itself, in both languages, light and dark. */
export function indexPage(): string {
  const names = Object.entries(scenes) as readonly (readonly [Scene, string])[];
  return [
    "# 窗格的样子",
    "",
    "本页和图片由 `npm run docs:screens` 从示例生成，请不要手改。每一步一张：中文、英文，浅色、深色，320 像素宽和 480 像素宽。",
    "",
    names.map(([scene, name]) => `[${name}](#${scene})`).join(" · "),
    "",
    ...names.flatMap(([scene, name]) => sceneLines(scene, name)),
  ].join("\n");
}

function sceneLines(scene: Scene, name: string): readonly string[] {
  const head = ["中文 浅色", "中文 深色", "English light", "English dark"];
  return [
    `<a id="${scene}"></a>`,
    "",
    `## ${name}`,
    "",
    ...([320, 480] as const).flatMap((width) => [
      row(head.map((one) => `${one} ${width}`)),
      row(head.map(() => "---")),
      row(looks.filter((look) => look.width === width).map((look) => image(scene, name, look))),
      "",
    ]),
  ];
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function image(scene: Scene, name: string, look: Look): string {
  return `![${name}](${pictureName(scene, look)})`;
}
