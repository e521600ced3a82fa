// Lets readers choose among the rows of the list that follows a form of choices. Nothing is sent or stored.
for (const form of document.querySelectorAll("form.filters")) {
  const rows = [...(form.parentElement.querySelector("table[class]")?.tBodies[0]?.rows ?? [])]
  const output = form.querySelector("output")
  const show = () => {
    const place = form.elements.place.value
    const issue = form.elements.issues.value
    let count = 0
    for (const row of rows) {
      const here = !place || [place, form.dataset.allPlaces].includes(row.dataset.place)
      const about = !issue || row.dataset.issues.split(" ").includes(issue)
      row.hidden = !(here && about)
      count += row.hidden ? 0 : 1
    }
    output.textContent = output.dataset.words.replace("{count}", count)
  }
  form.addEventListener("change", show)
  form.addEventListener("submit", event => event.preventDefault())
  form.hidden = rows.length === 0
}
