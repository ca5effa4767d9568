import Database from "better-sqlite3"

const database = new Database(process.argv[2])
database.exec("begin immediate; insert into note (text) values ('from the child')")
process.on("message", () => {
  database.exec("commit")
  database.close()
  process.disconnect()
})
process.send("locked")
