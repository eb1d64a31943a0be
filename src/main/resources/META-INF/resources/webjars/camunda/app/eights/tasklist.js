/* What we ask of Tasklist itself: its search parameters, its list, its pages. */

const injector = () => self.angular.element(document.documentElement).injector();

/** Tasklist's own access to what stands behind `#/?`. */
export const search = () => injector().get('search');

/** Shows a page of Tasklist's: `/start`, `/case/CMP-20250616-0001`. */
export const go = path => { location.hash = `#${path}`; };

export const caseLink = number => `#/case/${encodeURIComponent(number)}`;

/** Lets Tasklist read its list and the open task again. */
export function refresh(scope) {
  scope.$applyAsync(() => {
    for (const [data, what] of [[scope.taskData, 'task'], [scope.tasklistData, 'taskList']]) {
      if (data && data.changed) {
        data.changed(what);
      }
    }
    scope.$root.$broadcast('refresh');
  });
}
