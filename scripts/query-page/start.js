/* global self, document */
// Runs in the browser before GraphiQL's own script: says where its workers are, and shows it once everything is there.
self.MonacoEnvironment = {
  globalAPI: false,
  getWorkerUrl: (_module, label) =>
    ({
      editorWorkerService: '/query-page/editor.worker.js',
      json: '/query-page/json.worker.js',
      graphql: '/query-page/graphql.worker.js',
    })[label],
};

document.addEventListener('DOMContentLoaded', () => {
  const options = JSON.parse(document.querySelector('#options').textContent);
  self.YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#root'), options);
});
