import "@testing-library/jest-dom";
import { FluentProvider } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { Content } from "../../src/taskpane/frame/Content";
import { PupilList } from "../../src/taskpane/results/PupilList";
import { paneTheme } from "../../src/taskpane/theme/pane-theme";
import type { ListRow } from "../../src/taskpane/view/list-rows";

const pupils: readonly ListRow[] = Array.from({ length: 4690 }, (_, student) => ({
  student,
  name: `学生${student + 1}`,
  classGroup: "八(1)班",
  studentNumber: String(20240001 + student),
  badge: { kind: "verdict", verdict: "undetermined" },
  reason: "英语缓考，结果会影响结论",
  alert: null,
}));

function List({ onOpen }: { readonly onOpen: (student: number) => void }) {
  const [active, setActive] = useState<number | null>(null);
  return (
    <FluentProvider theme={paneTheme("light")}>
      <Content>
        <PupilList
          pupils={pupils}
          beside={({ classGroup }) => classGroup ?? ""}
          active={active}
          takesFocus={false}
          onActivate={setActive}
          onOpen={onOpen}
          onType={() => undefined}
        />
      </Content>
    </FluentProvider>
  );
}

describe("a list of 4,690 pupils", () => {
  it("draws only what is seen, and says how many there are", () => {
    render(<List onOpen={() => undefined} />);
    const drawn = screen.getAllByRole("option");
    expect(drawn.length).toBeGreaterThan(10);
    expect(drawn.length).toBeLessThan(60);
    expect(drawn[0]).toHaveAttribute("aria-setsize", "4690");
    expect(screen.getByRole("listbox")).toHaveStyle({ height: "281400px" });
  });

  it("reaches the last pupil with End and opens that one", async () => {
    const opened: number[] = [];
    const user = userEvent.setup();
    render(<List onOpen={(student) => opened.push(student)} />);
    await user.tab();
    await user.keyboard("{End}");
    expect(screen.getByRole("option", { name: /^学生4690，/ })).toHaveAttribute(
      "aria-posinset",
      "4690",
    );
    await user.keyboard("{Enter}");
    expect(opened).toEqual([4689]);
  });
});
