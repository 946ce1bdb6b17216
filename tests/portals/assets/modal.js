for (const button of document.querySelectorAll('[data-open]')) {
  const dialog = document.getElementById(button.dataset.open);
  button.addEventListener('click', () => dialog.showModal());
  dialog.showModal();
}
for (const button of document.querySelectorAll('[data-close]')) {
  button.addEventListener('click', () => document.getElementById(button.dataset.close).close());
}
