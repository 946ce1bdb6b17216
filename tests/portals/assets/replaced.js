for (const button of document.querySelectorAll('[data-show]')) {
  button.addEventListener('click', () => {
    const part = document.getElementById('cast');
    const template = document.getElementById(button.dataset.show || 'nic');
    const replace = () => part.replaceChildren(...(template ? [template.content.cloneNode(true)] : []));
    if (button.dataset.delay) setTimeout(replace, Number(button.dataset.delay));
    else replace();
  });
}
