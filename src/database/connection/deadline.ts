/** Waits for `work`, at most for a time. The work itself goes on. @throws {Error} if the time is over before */
export async function within<Result> (ms: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => { reject(new Error(`the database does not answer within ${ms} ms`)) }, ms)
  })
  return await Promise.race([work, late]).finally(() => { clearTimeout(timer) })
}
