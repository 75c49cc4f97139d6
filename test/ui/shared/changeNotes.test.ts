import { changeNotes } from "../../../src/ui/shared/changeNotes";
import { FakeDocument } from "../../support/fakeDocument";

const add = (name: string) => (kept: unknown) => ({ ...(kept as object | undefined), [name]: true });

test("changes at the same time are all kept, and one that is refused holds nothing up", async () => {
  const document = new FakeDocument();
  document.refuseNotes = true;
  const refused = changeNotes(document.notes, add("lost"));
  await expect(refused).rejects.toMatchObject({ code: "notes-unavailable" });
  document.refuseNotes = false;
  await Promise.all(["a", "b", "c"].map((name) => changeNotes(document.notes, add(name))));
  expect(document.kept).toEqual({ a: true, b: true, c: true });
});

test("notes that stay as they are, are not written", async () => {
  const { notes } = new FakeDocument();
  const set = jest.spyOn(notes, "set");
  await changeNotes(notes, (kept) => kept);
  expect(set).not.toHaveBeenCalled();
});

test("notes that cannot be read are not written over", async () => {
  const { notes } = new FakeDocument();
  const set = jest.spyOn(notes, "set");
  jest.spyOn(notes, "get").mockRejectedValue(new Error("gone"));
  await expect(changeNotes(notes, add("a"))).rejects.toThrow("gone");
  expect(set).not.toHaveBeenCalled();
});
