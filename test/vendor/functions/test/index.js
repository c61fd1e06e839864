exports.main = async () => 'hello'
