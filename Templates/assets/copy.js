// A button that copies beside each field of the page; without a script the fields can be selected.
const words = document.querySelector("main").dataset;
for (const field of document.querySelectorAll(".field [readonly]")) {
  const name = field.labels[0].textContent;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button quiet";
  button.textContent = words.copy;
  button.setAttribute("aria-label", words.copyField.replace("…", name));
  button.addEventListener("click", async () => {
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
    } catch {
      document.execCommand("copy"); // a copy that is opened from a folder has no clipboard
    }
    button.textContent = words.copied;
    button.setAttribute("aria-label", words.copiedField.replace("…", name));
  });
  field.after(button);
}
