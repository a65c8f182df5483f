// The sales points nearest to whoever presses "Gần tôi". The place is rounded to a hundredth of a degree, about a
// kilometre, before it leaves the browser, and goes nowhere but into the address of the list.
const box = document.getElementById("gan-toi")
const field = document.querySelector('input[name="gan"]')

if (box && field && "geolocation" in navigator) {
  const status = box.querySelector('[role="status"]')
  box.hidden = false
  box.querySelector("button").addEventListener("click", () => {
    status.textContent = box.dataset.asking
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        field.value = `${coords.latitude.toFixed(2)},${coords.longitude.toFixed(2)}`
        field.disabled = false
        field.form.requestSubmit()
      },
      () => {
        status.textContent = box.dataset.failed
      },
      { maximumAge: 600_000, timeout: 15_000 },
    )
  })
}
