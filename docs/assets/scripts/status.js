// After the day the status was to be looked at again, say so: the page may have been saved long ago.
document.querySelectorAll("[data-look-again]").forEach((line) => {
  const day = line.dataset.lookAgain
  if (!day || new Date() <= new Date(`${day}T23:59:59`)) return
  line.classList.add("is-overdue")
  line.querySelector(".status-overdue").hidden = false
})
