"""Where the reading nets learn: printed and worn lines of text, a twin of Tesseract's network, and the lesson itself.

Nothing here runs in production: what comes out are the weights in `ocr/weights`. `python -m training.learn --help`.
"""
