/* Uploads: why a file was refused stands beside it, and what has arrived leaves the list. */
(() => {
  const reason = (xhr) => { try { return JSON.parse(xhr.responseText).rejected[0].reason; } catch { return ''; } };

  window.zaednoFiles = {
    tellWhy(upload) {
      upload.addEventListener('upload-error', (event) => {
        const why = reason(event.detail.xhr);
        if (why) event.detail.file.error = why;
      });
      upload.addEventListener('upload-success', (event) => {
        upload.files = upload.files.filter((file) => file !== event.detail.file);
      });
    },
  };
})();
