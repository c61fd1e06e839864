exports.main = async () => process.env.TCB_ENV
